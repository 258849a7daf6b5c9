package samling.catalogue;

/**
 * Words in the one language they are really in, which a page marks up where it differs from its own
 * (WCAG 3.1.2).
 *
 * @param text the words
 * @param language the language they are in
 */
public record Phrase(String text, Language language) {}
