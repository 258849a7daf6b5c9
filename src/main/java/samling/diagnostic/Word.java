package samling.diagnostic;

/**
 * A word of a message that differs by language, such as the name of a type.
 *
 * @param key its key in the message files, without the leading {@code word.}
 */
public record Word(String key) {}
