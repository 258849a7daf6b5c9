package samling.catalogue;

import org.jspecify.annotations.Nullable;

/** How one takes part online. */
public record Online(@Nullable Text platform, @Nullable Text note) {}
