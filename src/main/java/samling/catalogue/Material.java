package samling.catalogue;

import org.jspecify.annotations.Nullable;

/** Something to read or use. */
public record Material(Text title, @Nullable String url) {}
