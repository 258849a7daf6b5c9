package samling.feed;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Address;
import samling.catalogue.Catalogue;
import samling.catalogue.GeoPoint;
import samling.catalogue.Offering;
import samling.catalogue.Venue;

/** Places in the words of schema.org. */
final class PlaceData {
  private final Wording wording;
  private final Catalogue catalogue;

  PlaceData(Wording wording, Catalogue catalogue) {
    this.wording = wording;
    this.catalogue = catalogue;
  }

  /** Where one takes part; only the town where little may be told. */
  Json place(Where where, Offering offering, @Nullable String url) {
    Venue venue = where.venue();
    if (venue == null) {
      return new Json()
          .put("@type", "VirtualLocation")
          .put("name", wording.location(where, offering))
          .put("url", url);
    }
    boolean discreet = wording.discreet(offering);
    Json place = new Json().put("@type", "Place");
    if (discreet) {
      return place.put("name", where.town()).put("address", address(venue, true));
    }
    return place
        .put("name", wording.say(venue.name()))
        .put("address", address(venue, false))
        .put("geo", geo(venue.location()))
        .put("url", venue.url());
  }

  private @Nullable Json address(Venue venue, boolean coarse) {
    Address address = venue.address();
    return address == null
        ? null
        : new Json()
            .put("@type", "PostalAddress")
            .put("streetAddress", coarse ? null : address.street())
            .put("postalCode", coarse ? null : address.postalCode())
            .put("addressLocality", address.place())
            .put(
                "addressCountry",
                Objects.requireNonNullElse(address.country(), catalogue.site().country()));
  }

  private static @Nullable Json geo(@Nullable GeoPoint point) {
    return point == null
        ? null
        : new Json()
            .put("@type", "GeoCoordinates")
            .put("latitude", point.latitude())
            .put("longitude", point.longitude());
  }
}
