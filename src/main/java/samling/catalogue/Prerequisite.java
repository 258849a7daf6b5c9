package samling.catalogue;

import org.jspecify.annotations.Nullable;
import samling.source.MapNode;

/**
 * What one should have done or know first.
 *
 * @param course id of a course, or null where it is said in words
 * @param text the words, or null
 * @param recommended whether it is advice only
 */
public record Prerequisite(
    @Nullable String course, @Nullable Text text, boolean recommended, MapNode source) {}
