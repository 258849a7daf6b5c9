package samling.site;

import org.jspecify.annotations.Nullable;

/**
 * An offering in a list.
 *
 * @param title the course's title, with the offering's where it has one
 * @param path the course's page with the offering's anchor
 * @param when "14.–16. november 2026", or what is known
 * @param rhythm "Tuesdays 13:00–15:30", or null
 */
public record OfferingLine(
    Label title,
    String path,
    Leaf leaf,
    Time when,
    @Nullable String rhythm,
    @Nullable Label place,
    State state,
    @Nullable String price) {}
