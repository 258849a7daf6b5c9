package samling.catalogue;

import org.jspecify.annotations.Nullable;
import samling.source.MapNode;

/**
 * Where a group meets, as precisely as it wants to be known.
 *
 * @param id the venue's id, or null where it is not even written down
 */
public record GroupVenue(@Nullable String id, Precision precision, MapNode source) {
  /** How precisely a place may be told. */
  public enum Precision {
    EXACT,
    AREA,
    ON_CONTACT
  }
}
