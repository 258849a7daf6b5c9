package samling.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Catalogue;
import samling.catalogue.Mode;
import samling.catalogue.Offering;
import samling.catalogue.Session;
import samling.catalogue.Venue;

/**
 * Where one takes part.
 *
 * @param venue null where it is online, or nobody knows
 */
record Where(boolean online, @Nullable Venue venue) {

  /** The place of one session, which may be that of its offering. */
  static Where of(Catalogue catalogue, Offering offering, Session session) {
    String id = session.venue() == null ? offering.venue() : session.venue();
    if (session.online() || offering.mode() == Mode.ONLINE) {
      return new Where(true, null);
    }
    Venue venue = id == null ? null : catalogue.venues().get(id);
    return new Where(venue == null && offering.online() != null, venue);
  }

  /** Every place of an offering, in order of first use. */
  static List<Where> all(Catalogue catalogue, Offering offering) {
    List<Where> all = new ArrayList<>();
    if (offering.venue() != null && offering.mode() != Mode.ONLINE) {
      all.add(new Where(false, catalogue.venues().get(offering.venue())));
    }
    if (offering.mode() == Mode.ONLINE || offering.mode() == Mode.BLENDED) {
      all.add(new Where(true, null));
    }
    for (Session session : offering.sessions()) {
      all.add(of(catalogue, offering, session));
    }
    List<Where> known = new ArrayList<>();
    for (Where where : all) {
      if ((where.online || where.venue != null) && !where.isOneOf(known)) {
        known.add(where);
      }
    }
    return known;
  }

  private boolean isOneOf(List<Where> others) {
    for (Where other : others) {
      if (is(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is the same place; a record's own way to tell would be made at run time. */
  private boolean is(Where other) {
    String here = venue == null ? null : venue.id();
    String there = other.venue == null ? null : other.venue.id();
    return online == other.online && Objects.equals(here, there);
  }

  /** The town, or null. */
  @Nullable String town() {
    return venue == null || venue.address() == null ? null : venue.address().place();
  }

  /** The street and the postal address of the venue, as far as they are known. */
  List<String> address() {
    if (venue == null || venue.address() == null) {
      return List.of();
    }
    String code = Objects.requireNonNullElse(venue.address().postalCode(), "");
    String town = Objects.requireNonNullElse(venue.address().place(), "");
    return Stream.of(
            Objects.requireNonNullElse(venue.address().street(), ""), (code + " " + town).strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
