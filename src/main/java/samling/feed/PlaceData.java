package samling.feed;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Address;
import samling.catalogue.Catalogue;
import samling.catalogue.GeoPoint;
import samling.catalogue.Offering;
import samling.catalogue.Venue;

/** Places in the words of schema.org, as JSON. */
final class PlaceData {
  private final Wording wording;
  private final Catalogue catalogue;

  /** Venues by their ids: many things are held at the same. */
  private final Map<String, String> whole = new ConcurrentHashMap<>();

  private final Map<String, String> coarse = new ConcurrentHashMap<>();

  PlaceData(Wording wording, Catalogue catalogue) {
    this.wording = wording;
    this.catalogue = catalogue;
  }

  /** Where one takes part; only the town where little may be told, and null without one. */
  @Nullable String place(Where where, Offering offering, @Nullable String url) {
    Venue venue = where.venue();
    if (venue == null) {
      return new JsonText()
          .open()
          .put("@type", "VirtualLocation")
          .put("name", wording.location(where, offering))
          .put("url", url)
          .close()
          .toString();
    }
    boolean discreet = wording.discreet(offering);
    if (discreet && where.town() == null) {
      return null;
    }
    Map<String, String> known = discreet ? coarse : whole;
    String place = known.get(venue.id());
    if (place == null) {
      place = place(venue, where.town(), discreet);
      known.put(venue.id(), place);
    }
    return place;
  }

  private String place(Venue venue, @Nullable String town, boolean discreet) {
    JsonText json = new JsonText().open().put("@type", "Place");
    json.put("name", discreet ? town : wording.say(venue.name()));
    address(venue, discreet, json);
    if (!discreet) {
      geo(venue.location(), json);
      json.put("url", venue.url());
    }
    return json.close().toString();
  }

  private void address(Venue venue, boolean coarse, JsonText json) {
    Address address = venue.address();
    if (address != null) {
      json.open("address")
          .put("@type", "PostalAddress")
          .put("streetAddress", coarse ? null : address.street())
          .put("postalCode", coarse ? null : address.postalCode())
          .put("addressLocality", address.place())
          .put(
              "addressCountry",
              Objects.requireNonNullElse(address.country(), catalogue.site().country()))
          .close();
    }
  }

  private static void geo(@Nullable GeoPoint point, JsonText json) {
    if (point != null) {
      json.open("geo")
          .put("@type", "GeoCoordinates")
          .put("latitude", point.latitude())
          .put("longitude", point.longitude())
          .close();
    }
  }
}
