package samling.site;

import samling.source.Span;

/**
 * An address that a thing is going to have.
 *
 * @param path below the site's root
 * @param span where the thing is written
 */
public record PlannedAddress(String path, Span span) {}
