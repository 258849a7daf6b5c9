package samling.feed;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Catalogue;
import samling.catalogue.Course;
import samling.catalogue.Fee;
import samling.catalogue.Offering;
import samling.catalogue.OfferingStatus;
import samling.catalogue.Organisation;
import samling.catalogue.Person;
import samling.catalogue.Registration;
import samling.catalogue.Session;
import samling.site.Page;

/** Courses and their offerings in the words of schema.org, in one language. */
final class CourseData {
  private static final String VOCABULARY = "https://schema.org/";

  private final Catalogue catalogue;
  private final Links links;
  private final Wording wording;
  private final PlaceData places;

  CourseData(Catalogue catalogue, Links links, Wording wording) {
    this.catalogue = catalogue;
    this.links = links;
    this.wording = wording;
    this.places = new PlaceData(wording, catalogue);
  }

  /** A course with all its offerings that are not over. */
  Json course(Page.Course page) {
    Course course = Objects.requireNonNull(catalogue.courses().get(page.id()));
    List<Offering> offerings =
        page.offerings().stream()
            .map(view -> catalogue.offering(course.id() + "/" + view.id()))
            .filter(Objects::nonNull)
            .toList();
    return new Json()
        .put("@type", "Course")
        .put("@id", page.head().canonical())
        .put("url", page.head().canonical())
        .put("name", wording.say(course.title()))
        .put("description", wording.say(course.summary()))
        .put("inLanguage", languages(course, offerings))
        .put("courseCode", course.code())
        .put("image", page.head().pictureUrl())
        .put("provider", organisations(course.organisers()))
        .put("audience", course.audiences().stream().map(this::audience).toList())
        .put("offers", course.fees().stream().map(f -> price(f)).toList())
        .put("hasCourseInstance", offerings.stream().map(o -> instance(course, o)).toList());
  }

  private static List<String> languages(Course course, List<Offering> offerings) {
    return Stream.concat(
            offerings.stream().flatMap(o -> o.languages().stream()),
            course.offerings().stream().flatMap(o -> o.languages().stream()))
        .distinct()
        .toList();
  }

  private Json audience(String id) {
    var audience = catalogue.audiences().get(id);
    return new Json()
        .put("@type", "Audience")
        .put("audienceType", audience == null ? id : wording.say(audience.name()));
  }

  private Json instance(Course course, Offering offering) {
    Session first = offering.first();
    Session last = offering.last();
    boolean series = offering.sessions().size() > 1;
    String url = links.offering(wording.lang(), offering);
    List<Json> where =
        Where.all(catalogue, offering).stream().map(w -> places.place(w, offering, url)).toList();
    return new Json()
        .put("@type", series ? List.of("CourseInstance", "EventSeries") : "CourseInstance")
        .put("@id", url)
        .put("url", url)
        .put("name", name(course, offering))
        .put("description", description(offering))
        .put("startDate", first == null ? null : Times.start(first, offering.zone()))
        .put("endDate", last == null ? null : Times.end(last, offering.zone()))
        .put("eventStatus", VOCABULARY + status(offering.status()))
        .put("eventAttendanceMode", attendance(offering))
        .put("courseMode", offering.mode() == null ? null : Wording.key(offering.mode()))
        .put("courseWorkload", Times.length(offering.sessions()))
        .put("inLanguage", offering.languages())
        .put("location", where.size() == 1 ? where.get(0) : where)
        .put("organizer", organisations(offering.organisers()))
        .put("instructor", catalogue.discreet(course) ? List.of() : people(offering.instructors()))
        .put(
            "maximumAttendeeCapacity",
            offering.capacity() == null ? null : offering.capacity().max())
        .put("offers", offering.fees().stream().map(f -> offer(f, offering, url)).toList())
        .put("isAccessibleForFree", free(offering))
        .put(
            "subEvent",
            series
                ? offering.sessions().stream().map(s -> session(course, offering, s)).toList()
                : null);
  }

  private String name(Course course, Offering offering) {
    String own = wording.sayOrNull(offering.title());
    return own == null ? wording.say(course.title()) : own;
  }

  private @Nullable String description(Offering offering) {
    List<String> notice = wording.notice(offering);
    return notice.isEmpty() ? null : String.join(" ", notice);
  }

  private Json session(Course course, Offering offering, Session session) {
    Where where = Where.of(catalogue, offering, session);
    boolean elsewhere = session.online() || session.venue() != null;
    String title = wording.sayOrNull(session.title());
    return new Json()
        .put("@type", "Event")
        .put("name", title == null ? name(course, offering) : title)
        .put("startDate", Times.start(session, offering.zone()))
        .put("endDate", Times.end(session, offering.zone()))
        .put("eventStatus", VOCABULARY + status(offering.status()))
        .put(
            "location",
            elsewhere
                ? places.place(where, offering, links.offering(wording.lang(), offering))
                : null);
  }

  static String status(OfferingStatus status) {
    return switch (status) {
      case SCHEDULED -> "EventScheduled";
      case POSTPONED -> "EventPostponed";
      case RESCHEDULED -> "EventRescheduled";
      case MOVED_ONLINE -> "EventMovedOnline";
      case CANCELLED -> "EventCancelled";
    };
  }

  private static @Nullable String attendance(Offering offering) {
    if (offering.mode() == null) {
      return null;
    }
    return VOCABULARY
        + switch (offering.mode()) {
          case ONSITE -> "OfflineEventAttendanceMode";
          case ONLINE -> "OnlineEventAttendanceMode";
          case BLENDED -> "MixedEventAttendanceMode";
        };
  }

  private static @Nullable Boolean free(Offering offering) {
    return offering.fees().isEmpty() ? null : offering.fees().stream().allMatch(Fee::free);
  }

  private Json price(Fee fee) {
    boolean free = fee.amount() == null || fee.free();
    return new Json()
        .put("@type", "Offer")
        .put("price", free ? 0 : fee.amount())
        .put("priceCurrency", fee.currency())
        .put("category", free ? "Free" : "Paid")
        .put("description", fee.audience() == null ? null : wording.price(fee));
  }

  /** A price, from when and until when one can sign up for it, and whether there is room. */
  private Json offer(Fee fee, Offering offering, @Nullable String url) {
    Registration registration = offering.registration();
    Json offer = price(fee);
    if (registration == null) {
      return offer.put("url", url);
    }
    return offer
        .put("url", registration.url() == null ? url : registration.url())
        .put("validFrom", Times.of(registration.opens(), offering.zone()))
        .put("validThrough", Times.of(registration.closes(), offering.zone()))
        .put("availability", availability(offering, registration));
  }

  /** Room as the catalogue has it; nothing is said where nobody can sign up. */
  private static @Nullable String availability(Offering offering, Registration registration) {
    boolean off =
        offering.status() == OfferingStatus.CANCELLED
            || offering.status() == OfferingStatus.POSTPONED
            || registration.method() == null
            || registration.method() == Registration.Method.CLOSED;
    if (off) {
      return null;
    }
    Integer left = registration.left();
    if (registration.full() || (left != null && left == 0)) {
      return VOCABULARY + "SoldOut";
    }
    return VOCABULARY + (left == null ? "InStock" : "LimitedAvailability");
  }

  private List<Json> organisations(List<String> ids) {
    return ids.stream()
        .map(catalogue.organisations()::get)
        .filter(Objects::nonNull)
        .map(this::organisation)
        .toList();
  }

  Json organisation(Organisation organisation) {
    return new Json()
        .put("@type", "Organization")
        .put("name", wording.say(organisation.name()))
        .put("url", organisation.url());
  }

  private List<Json> people(List<String> ids) {
    return ids.stream()
        .map(catalogue.people()::get)
        .filter(Objects::nonNull)
        .map(Person::name)
        .map(name -> new Json().put("@type", "Person").put("name", name))
        .toList();
  }
}
