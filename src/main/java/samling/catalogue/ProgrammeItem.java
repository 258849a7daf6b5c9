package samling.catalogue;

import org.jspecify.annotations.Nullable;

/** One part of what happens, in order. */
public record ProgrammeItem(Text title, @Nullable RichText text) {}
