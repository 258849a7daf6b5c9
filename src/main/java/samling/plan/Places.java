package samling.plan;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Address;
import samling.catalogue.Course;
import samling.catalogue.GeoPoint;
import samling.catalogue.Group;
import samling.catalogue.GroupVenue.Precision;
import samling.catalogue.Mode;
import samling.catalogue.Offering;
import samling.catalogue.Session;
import samling.catalogue.Venue;
import samling.site.Label;
import samling.site.Link;
import samling.site.Place;

/** Where things happen, in words. */
final class Places {
  private final Scope scope;
  private final Voice voice;

  Places(Scope scope) {
    this.scope = scope;
    this.voice = scope.voice();
  }

  /** The zone whose clocks readers go by. */
  ZoneId siteZone() {
    return scope.catalogue().site().zone();
  }

  @Nullable Venue venue(@Nullable String id) {
    return id == null ? null : scope.catalogue().venues().get(id);
  }

  @Nullable Place place(Offering offering) {
    Venue venue = venue(venueId(offering));
    if (venue == null) {
      return null;
    }
    return discreet(offering) ? coarse(venue) : place(venue);
  }

  /** The town, and where one is told more. */
  private Place coarse(Venue venue) {
    return new Place(
        townName(venue),
        null,
        List.of(voice.word("place.discreet")),
        town(venue),
        null,
        null,
        null,
        null,
        features(venue));
  }

  /** Whether no more than the town may be told of where an offering is held. */
  boolean discreet(Offering offering) {
    Course course = scope.catalogue().courses().get(offering.course());
    return course != null && scope.catalogue().discreet(course);
  }

  private Label townName(Venue venue) {
    String town = venue.address() == null ? null : venue.address().place();
    return Label.of(town == null ? voice.word("place.onSignUp") : town);
  }

  Place place(Venue venue) {
    return new Place(
        summary(venue),
        voice.say(venue.name()),
        lines(venue.address()),
        town(venue),
        venue.url(),
        venue.location() == null ? null : map(venue.location()),
        voice.sayOrNull(venue.transport()),
        voice.sayOrNull(venue.accessibility()),
        features(venue));
  }

  private List<String> features(Venue venue) {
    List<String> features = new ArrayList<>();
    if (Boolean.TRUE.equals(venue.stepFree())) {
      features.add(voice.word("venue.stepFree"));
    }
    if (Boolean.TRUE.equals(venue.hearingLoop())) {
      features.add(voice.word("venue.hearingLoop"));
    }
    return features;
  }

  /**
   * One line for lists: the venue with its town, "online", or both; null where nothing is known.
   */
  @Nullable Label summary(Offering offering) {
    Venue venue = venue(venueId(offering));
    boolean online = offering.mode() == Mode.ONLINE || isOnlineToo(offering);
    if (venue == null) {
      return online ? Label.of(voice.word("place.online")) : null;
    }
    Label summary = discreet(offering) ? townName(venue) : summary(venue);
    return online
        ? new Label(voice.word("place.blended", summary.text()), summary.lang())
        : summary;
  }

  /** The same with no more than the towns: "Oslo and Hamar", "Oslo, Hamar and online". */
  Label towns(Offering offering) {
    List<String> names = new ArrayList<>();
    scope.towns().of(offering).forEach(town -> names.add(town.name()));
    if (isOnlineToo(offering)) {
      names.add(voice.word("place.online.adverb"));
    }
    String last = names.remove(names.size() - 1);
    return Label.of(
        names.isEmpty() ? last : String.join(", ", names) + " " + voice.word("and") + " " + last);
  }

  private static boolean isOnlineToo(Offering offering) {
    return offering.mode() == Mode.BLENDED || isPartlyOnline(offering);
  }

  private static boolean isPartlyOnline(Offering offering) {
    for (Session session : offering.sessions()) {
      if (session.online()) {
        return true;
      }
    }
    return false;
  }

  /** The town alone, "online", or null: for headings. */
  @Nullable String townOrOnline(Offering offering) {
    Venue venue = venue(venueId(offering));
    if (venue == null) {
      return offering.mode() == Mode.ONLINE ? voice.word("place.online.adverb") : null;
    }
    String town = venue.address() == null ? null : venue.address().place();
    return town == null ? null : voice.word("place.in", town);
  }

  Label summary(Venue venue) {
    Label name = voice.say(venue.name());
    String town = venue.address() == null ? null : venue.address().place();
    return town == null || name.text().contains(town)
        ? name
        : new Label(name.text() + ", " + town, name.lang());
  }

  /** Where a meeting of a group is held, or null where it is the place of its own. */
  @Nullable Label summary(Session session, @Nullable String own) {
    if (session.online()) {
      return Label.of(voice.word("place.online"));
    }
    Venue venue = venue(session.venue());
    return venue == null || venue.id().equals(own) ? null : summary(venue);
  }

  /** Where a session of an offering is held as far as it may be told, or null as above. */
  @Nullable Label summary(Offering offering, Session session, @Nullable String own) {
    if (offering.mode() == Mode.ONLINE) {
      return null;
    }
    return discreet(offering) ? coarse(session, own) : summary(session, own);
  }

  /** The town a session is held in, or null where it is that of the offering's own place. */
  private @Nullable Label coarse(Session session, @Nullable String own) {
    Venue venue = venue(session.venue());
    Venue usual = venue(own);
    if (session.online() || venue == null) {
      return summary(session, own);
    }
    Label town = townName(venue);
    return usual != null && town.equals(townName(usual)) ? null : town;
  }

  /** The venue of an offering: its own, else that of its first session held anywhere. */
  @Nullable String venueId(Offering offering) {
    if (offering.mode() == Mode.ONLINE) {
      return null; // whatever place still stands there
    }
    if (offering.venue() != null) {
      return offering.venue();
    }
    for (Session session : offering.sessions()) {
      if (session.venue() != null) {
        return session.venue();
      }
    }
    return null;
  }

  /** Where a group meets, if it wants that to be known exactly. */
  @Nullable Place exact(Group group) {
    if (group.venue() == null || group.venue().precision() != Precision.EXACT) {
      return null;
    }
    Venue venue = venue(group.venue().id());
    return venue == null ? null : place(venue);
  }

  /** What is said in place of a place that is not told exactly, or null. */
  @Nullable String note(Group group) {
    if (group.venue() == null) {
      return null;
    }
    return switch (group.venue().precision()) {
      case EXACT -> null;
      case AREA -> voice.word("group.place.area");
      case ON_CONTACT -> voice.word("group.place.onContact");
    };
  }

  /**
   * The area of a group as far as it may be told: its own words, else the town unless told on
   * contact only.
   */
  @Nullable Label area(Group group) {
    if (group.area() != null) {
      return voice.say(group.area());
    }
    if (group.venue() == null || group.venue().precision() == Precision.ON_CONTACT) {
      return null;
    }
    Venue venue = venue(group.venue().id());
    String town = venue == null || venue.address() == null ? null : venue.address().place();
    return town == null ? null : Label.of(town);
  }

  private @Nullable Link town(Venue venue) {
    Towns.Town town = scope.towns().of(venue);
    return town == null
        ? null
        : new Link(Label.of(town.name()), scope.addresses().town(voice.language(), town.slug()));
  }

  private List<String> lines(@Nullable Address address) {
    if (address == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    if (address.street() != null) {
      lines.add(address.street());
    }
    String code = Objects.requireNonNullElse(address.postalCode(), "");
    String town = Objects.requireNonNullElse(address.place(), "");
    String postal = (code + " " + town).strip();
    if (!postal.isEmpty()) {
      lines.add(postal);
    }
    return lines;
  }

  private static String map(GeoPoint point) {
    String latitude = point.latitude().toPlainString();
    String longitude = point.longitude().toPlainString();
    return "https://www.openstreetmap.org/?mlat="
        + latitude
        + "&mlon="
        + longitude
        + "#map=17/"
        + latitude
        + "/"
        + longitude;
  }
}
