package samling.catalogue;

import org.jspecify.annotations.Nullable;

/** That a course can be ordered for a group of one's own. */
public record Commissioned(@Nullable RichText text, @Nullable Contact contact) {}
