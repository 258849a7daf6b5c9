package samling.site;

import org.jspecify.annotations.Nullable;

/** A pathway in a list. */
public record PathwayCard(Label title, String path, @Nullable Label summary, String steps) {}
