package samling.site;

/**
 * The same things as on a page, in a form that programs follow.
 *
 * @param type its media type: {@code text/calendar application/atom+xml application/feed+json}
 * @param title what one follows, in words
 * @param path the file's path below the site's root
 */
public record FeedLink(String type, String title, String path) {}
