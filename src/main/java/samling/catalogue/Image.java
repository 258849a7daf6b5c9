package samling.catalogue;

import org.jspecify.annotations.Nullable;
import samling.source.MapNode;

/**
 * A picture with its words.
 *
 * @param src path below {@code assets/}
 * @param alt what it shows; empty words for a decorative one (WCAG 1.1.1)
 */
public record Image(
    String src, Text alt, @Nullable Text caption, @Nullable Text credit, MapNode source) {}
