package samling.exchange;

import java.util.List;
import samling.sheet.Place;

/**
 * What a row changes.
 *
 * @param file the content file it is in
 * @param place the row
 * @param added whether there is no such offering yet
 */
public record OfferingChange(
    String course,
    String offering,
    String file,
    Place place,
    boolean added,
    List<CellChange> cells) {

  public OfferingChange {
    cells = List.copyOf(cells);
  }

  /** Course and id, as {@code course/offering}. */
  public String key() {
    return course + "/" + offering;
  }
}
