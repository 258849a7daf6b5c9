package samling.site;

import org.jspecify.annotations.Nullable;

/** An announcement in a list. */
public record NewsCard(
    Label title,
    String path,
    @Nullable Time date,
    @Nullable Label summary,
    @Nullable Picture picture,
    boolean expired) {}
