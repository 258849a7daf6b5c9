package samling.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * How many can take part.
 *
 * @param min fewest, or null
 * @param max most, or null
 */
public record Capacity(@Nullable Integer min, @Nullable Integer max) {}
