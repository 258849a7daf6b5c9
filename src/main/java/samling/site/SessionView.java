package samling.site;

import org.jspecify.annotations.Nullable;

/**
 * One meeting.
 *
 * @param number 1 for the first
 * @param date "lørdag 14. november 2026"
 * @param hours "09:00–15:30", or null where no time is known
 * @param place null where it is the offering's own
 */
public record SessionView(
    int number, Time date, @Nullable Time hours, @Nullable Label title, @Nullable Label place) {}
