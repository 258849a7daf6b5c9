package samling.catalogue;

import org.jspecify.annotations.Nullable;
import samling.source.MapNode;

/** A place where people meet (schema.org {@code Place}). */
public record Venue(
    String id,
    Text name,
    @Nullable Address address,
    @Nullable String url,
    @Nullable GeoPoint location,
    @Nullable Text transport,
    @Nullable Text accessibility,
    @Nullable Boolean hearingLoop,
    @Nullable Boolean stepFree,
    MapNode source) {

  /** By the id, as no two in a catalogue have the same; all else would be much to add up. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
