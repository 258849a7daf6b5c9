package samling.catalogue;

import org.jspecify.annotations.Nullable;

/** A course by others that is worth knowing. */
public record RelatedCourse(
    Text title, @Nullable Text organiser, @Nullable String url, @Nullable Text when) {}
