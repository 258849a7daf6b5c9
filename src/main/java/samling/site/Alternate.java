package samling.site;

import org.jspecify.annotations.Nullable;

/**
 * The same page in a language of the site, itself included.
 *
 * @param lang BCP 47 tag
 * @param name the language's name in the language itself
 * @param path the page's path below the site's root
 * @param url its absolute address, or null
 */
public record Alternate(String lang, String name, String path, @Nullable String url) {}
