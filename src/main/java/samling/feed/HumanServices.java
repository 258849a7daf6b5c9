package samling.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Address;
import samling.catalogue.Catalogue;
import samling.catalogue.Contact;
import samling.catalogue.GeoPoint;
import samling.catalogue.Group;
import samling.catalogue.Group.Status;
import samling.catalogue.GroupVenue.Precision;
import samling.catalogue.Organisation;
import samling.catalogue.Topic;
import samling.catalogue.Venue;

/**
 * Self-help groups as services (Open Referral, Human Services Data Specification 3.0): one page of
 * a list of services, each with all that belongs to it, in the site's first language.
 */
final class HumanServices {
  private final Catalogue catalogue;
  private final Links links;
  private final Wording wording;
  private final ServiceSchedules schedules;

  HumanServices(Catalogue catalogue, Links links, Wording wording) {
    this.catalogue = catalogue;
    this.links = links;
    this.wording = wording;
    this.schedules = new ServiceSchedules(catalogue.site().zone(), this::id);
  }

  Json json() {
    List<Json> services =
        catalogue.groups().values().stream()
            .filter(group -> group.publication().isListed())
            .map(this::service)
            .toList();
    return new Json()
        .put("total_items", services.size())
        .put("total_pages", 1)
        .put("page_number", 1)
        .put("size", services.size())
        .put("first_page", true)
        .put("last_page", true)
        .put("empty", services.isEmpty())
        .list("contents", services);
  }

  private Json service(Group group) {
    String summary = wording.sayOrNull(group.summary());
    return new Json()
        .put("id", id("group", group.id()))
        .put("name", wording.say(group.title()))
        .put("description", summary)
        .put("url", AsciiAddress.uri(links.group(wording.lang(), group.id())))
        .put("email", email(group.contact()))
        .put("status", status(group.status()))
        .put("alert", alert(group.status()))
        .put("minimum_age", group.minimumAge())
        .put("assured_date", group.verified())
        .put("organization", organisation())
        .put("phones", phones(group))
        .put("contacts", contacts(group))
        .put("schedules", schedules.of(group, wording.sayOrNull(group.scheduleText())))
        .put("service_areas", areas(group))
        .put("service_at_locations", locations(group))
        .put("attributes", attributes(group));
  }

  /** The same identifier for the same thing for ever, in the form that is asked for (RFC 9562). */
  private String id(String... parts) {
    String name = links.uid(String.join("/", parts));
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String status(Status status) {
    return switch (status) {
      case FORMING, OPEN, WAITING_LIST, CLOSED -> "active";
      case PAUSED -> "temporarily closed";
      case ENDED -> "defunct";
    };
  }

  /** What the four words for a status can't tell. */
  private @Nullable String alert(Status status) {
    return switch (status) {
      case FORMING, WAITING_LIST, CLOSED -> wording.word("group.state." + Wording.key(status));
      case OPEN, PAUSED, ENDED -> null;
    };
  }

  private @Nullable Json organisation() {
    String id = catalogue.site().organiser();
    Organisation organisation = id == null ? null : catalogue.organisations().get(id);
    if (organisation == null) {
      return null;
    }
    String name = wording.say(organisation.name());
    return new Json()
        .put("id", id("organisation", organisation.id()))
        .put("name", name)
        .put("alternate_name", wording.sayOrNull(organisation.shortName()))
        .put("description", name)
        .put("email", AsciiAddress.email(organisation.email()))
        .put("website", AsciiAddress.uri(organisation.url()));
  }

  /** A contact point; what is a person's own stays on the pages. */
  private static @Nullable Contact point(@Nullable Contact contact) {
    return contact == null || contact.person() != null ? null : contact;
  }

  private static @Nullable String email(@Nullable Contact contact) {
    Contact point = point(contact);
    return point == null ? null : AsciiAddress.email(point.email());
  }

  private List<Json> phones(Group group) {
    Contact point = point(group.contact());
    return point == null || point.phone() == null
        ? List.of()
        : List.of(
            new Json()
                .put("id", id("group", group.id(), "phone"))
                .put("number", point.phone())
                .put("type", "voice"));
  }

  private List<Json> contacts(Group group) {
    Contact point = point(group.contact());
    String name = point == null ? null : wording.sayOrNull(point.name());
    String email = email(point);
    return name == null && email == null
        ? List.of()
        : List.of(
            new Json()
                .put("id", id("group", group.id(), "contact"))
                .put("name", name)
                .put("email", email));
  }

  private List<Json> areas(Group group) {
    String area = wording.sayOrNull(group.area());
    return area == null
        ? List.of()
        : List.of(new Json().put("id", id("group", group.id(), "area")).put("name", area));
  }

  /** The place, where the group wants it to be known exactly. */
  private List<Json> locations(Group group) {
    Venue venue =
        group.venue() == null || group.venue().precision() != Precision.EXACT
            ? null
            : catalogue.venues().get(Objects.requireNonNullElse(group.venue().id(), ""));
    return venue == null
        ? List.of()
        : List.of(
            new Json()
                .put("id", id("group", group.id(), "venue", venue.id()))
                .put("location", location(venue)));
  }

  private Json location(Venue venue) {
    GeoPoint point = venue.location();
    return new Json()
        .put("id", id("venue", venue.id()))
        .put("location_type", "physical")
        .put("name", wording.say(venue.name()))
        .put("transportation", wording.sayOrNull(venue.transport()))
        .put("latitude", point == null ? null : point.latitude())
        .put("longitude", point == null ? null : point.longitude())
        .put("addresses", addresses(venue));
  }

  /** A whole address or none; neither Norway nor Sweden writes a state or a province in one. */
  private List<Json> addresses(Venue venue) {
    Address address = venue.address();
    if (address == null
        || address.street() == null
        || address.postalCode() == null
        || address.place() == null) {
      return List.of();
    }
    return List.of(
        new Json()
            .put("id", id("venue", venue.id(), "address"))
            .put("address_1", address.street())
            .put("city", address.place())
            .put("state_province", "")
            .put("postal_code", address.postalCode())
            .put(
                "country",
                Objects.requireNonNullElse(address.country(), catalogue.site().country()))
            .put("address_type", "physical"));
  }

  private List<Json> attributes(Group group) {
    List<Json> attributes = new ArrayList<>();
    for (String topic : group.topics()) {
      Topic known = catalogue.topics().get(topic);
      if (known != null) {
        String name = wording.say(known.name());
        attributes.add(
            new Json()
                .put("id", id("group", group.id(), "topic", topic))
                .put("link_type", "topic")
                .put(
                    "taxonomy_term",
                    new Json()
                        .put("id", id("topic", topic))
                        .put("code", topic)
                        .put("name", name)
                        .put("description", name)
                        .put("language", wording.lang())));
      }
    }
    return attributes;
  }
}
