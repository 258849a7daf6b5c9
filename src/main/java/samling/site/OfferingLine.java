package samling.site;

import org.jspecify.annotations.Nullable;

/**
 * An offering in a list.
 *
 * @param title the course's title, with the offering's where it has one
 * @param path the course's page with the offering's anchor
 * @param when "14.–16. november 2026", or what is known
 * @param rhythm "Tuesdays 13:00–15:30", or null
 * @param waits whether it is not in the list yet, but comes up when others leave it: a script lets
 *     it in
 */
public record OfferingLine(
    Label title,
    String path,
    Leaf leaf,
    Time when,
    @Nullable String rhythm,
    @Nullable Label place,
    State state,
    @Nullable String price,
    boolean waits) {

  /** The same line with another place. */
  public OfferingLine at(@Nullable Label other) {
    return new OfferingLine(title, path, leaf, when, rhythm, other, state, price, waits);
  }

  /** The same line, held back until there is room for it. */
  public OfferingLine waiting() {
    return new OfferingLine(title, path, leaf, when, rhythm, place, state, price, true);
  }
}
