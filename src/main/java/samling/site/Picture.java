package samling.site;

import org.jspecify.annotations.Nullable;

/**
 * An image.
 *
 * @param path its fingerprinted path below the site's root
 * @param alt what it shows, empty for a decorative one
 * @param width pixels, or null where unknown
 * @param height pixels, or null where unknown
 */
public record Picture(
    String path,
    Label alt,
    @Nullable Label caption,
    @Nullable Label credit,
    @Nullable Integer width,
    @Nullable Integer height) {}
