package samling.site;

/**
 * A link to a page of the site.
 *
 * @param path the page's path below the site's root, with the page's {@code root} before it an
 *     address
 */
public record Link(Label label, String path) {}
