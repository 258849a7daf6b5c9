package samling.catalogue;

import samling.source.MapNode;

/**
 * Where a group meets, as precisely as it wants to be known.
 *
 * @param id the venue's id
 */
public record GroupVenue(String id, Precision precision, MapNode source) {
  /** How precisely a place may be told. */
  public enum Precision {
    EXACT,
    AREA,
    ON_CONTACT
  }
}
