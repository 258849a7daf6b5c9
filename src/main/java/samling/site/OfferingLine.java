package samling.site;

import org.jspecify.annotations.Nullable;

/**
 * An offering in a list.
 *
 * @param title the course's title, with the offering's where it has one
 * @param path the course's page with the offering's anchor
 * @param when "14.–16. november 2026", or what is known
 * @param hours of the first meeting, or null
 */
public record OfferingLine(
    Label title,
    String path,
    Time when,
    @Nullable String hours,
    @Nullable Label place,
    State state,
    @Nullable String price,
    @Nullable String opens) {}
