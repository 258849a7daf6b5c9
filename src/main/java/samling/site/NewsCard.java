package samling.site;

import org.jspecify.annotations.Nullable;

/**
 * An announcement in a list.
 *
 * @param until the instant it is no longer news, in UTC, or null
 */
public record NewsCard(
    Label title,
    String path,
    @Nullable Time date,
    @Nullable Label summary,
    @Nullable Picture picture,
    boolean expired,
    @Nullable String until) {}
