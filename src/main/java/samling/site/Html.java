package samling.site;

import org.jspecify.annotations.Nullable;

/**
 * Safe HTML an editor's Markdown became, every link resolved for the page it is on.
 *
 * @param html markup to print unescaped
 * @param lang the language it is in where it is not the page's, or null
 */
public record Html(String html, @Nullable String lang) {}
