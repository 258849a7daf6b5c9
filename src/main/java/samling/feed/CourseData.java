package samling.feed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Catalogue;
import samling.catalogue.Course;
import samling.catalogue.Fee;
import samling.catalogue.Offering;
import samling.catalogue.OfferingStatus;
import samling.catalogue.Organisation;
import samling.catalogue.Person;
import samling.catalogue.Registration;
import samling.catalogue.RegistrationState;
import samling.catalogue.Session;
import samling.site.OfferingView;
import samling.site.Page;

/** Courses and their offerings in the words of schema.org, in one language, as JSON. */
final class CourseData {
  private static final String VOCABULARY = "https://schema.org/";

  private final Catalogue catalogue;
  private final Links links;
  private final Wording wording;
  private final PlaceData places;

  /** Organisations by their ids, as JSON: many courses are by the same. */
  private final Map<String, String> organisations = new ConcurrentHashMap<>();

  CourseData(Catalogue catalogue, Links links, Wording wording) {
    this.catalogue = catalogue;
    this.links = links;
    this.wording = wording;
    this.places = new PlaceData(wording, catalogue);
  }

  /** A course with all its offerings that are not over. */
  void course(Page.Course page, JsonText json) {
    Course course = Objects.requireNonNull(catalogue.courses().get(page.id()));
    List<Offering> offerings = offerings(course, page);
    String name = JsonText.quoted(wording.say(course.title()));
    String url = JsonText.quotedOrNull(page.head().canonical());
    json.open()
        .put("@type", "Course")
        .json("@id", url)
        .json("url", url)
        .json("name", name)
        .put("description", wording.say(course.summary()));
    texts("inLanguage", languages(course, offerings), json);
    json.put("courseCode", course.code()).put("image", page.head().pictureUrl());
    organisations("provider", course.organisers(), json);
    if (!course.audiences().isEmpty()) {
      json.openList("audience");
      for (String id : course.audiences()) {
        audience(id, json);
      }
      json.closeList();
    }
    if (!course.fees().isEmpty()) {
      json.openList("offers");
      for (Fee fee : course.fees()) {
        price(fee, json);
        json.close();
      }
      json.closeList();
    }
    if (!offerings.isEmpty()) {
      json.openList("hasCourseInstance");
      for (Offering offering : offerings) {
        instance(course, name, offering, json);
      }
      json.closeList();
    }
    json.close();
  }

  private List<Offering> offerings(Course course, Page.Course page) {
    List<Offering> offerings = new ArrayList<>();
    for (OfferingView view : page.offerings()) {
      Offering offering = catalogue.offering(course.id() + "/" + view.id());
      if (offering != null) {
        offerings.add(offering);
      }
    }
    return offerings;
  }

  private static Collection<String> languages(Course course, List<Offering> offerings) {
    Set<String> languages = new LinkedHashSet<>();
    for (Offering offering : offerings) {
      languages.addAll(offering.languages());
    }
    for (Offering offering : course.offerings()) {
      languages.addAll(offering.languages());
    }
    return languages;
  }

  /** A list of texts, unless there is none. */
  private static void texts(String name, Collection<String> texts, JsonText json) {
    if (!texts.isEmpty()) {
      json.openList(name);
      for (String text : texts) {
        json.json(JsonText.quoted(text));
      }
      json.closeList();
    }
  }

  private void audience(String id, JsonText json) {
    var audience = catalogue.audiences().get(id);
    json.open()
        .put("@type", "Audience")
        .put("audienceType", audience == null ? id : wording.say(audience.name()))
        .close();
  }

  /**
   * An offering.
   *
   * @param name what the course is called, as JSON
   */
  private void instance(Course course, String name, Offering offering, JsonText json) {
    List<Session> sessions = offering.sessions();
    boolean series = sessions.size() > 1;
    String address = links.offering(wording.lang(), offering);
    String url = JsonText.quotedOrNull(address);
    String own = wording.sayOrNull(offering.title());
    String called = own == null ? name : JsonText.quoted(own);
    String status = "\"" + VOCABULARY + status(offering.status()) + "\"";
    json.open()
        .json("@type", series ? "[\"CourseInstance\",\"EventSeries\"]" : "\"CourseInstance\"")
        .json("@id", url)
        .json("url", url)
        .json("name", called)
        .put("description", description(offering));
    if (!sessions.isEmpty()) {
      json.put("startDate", Times.start(sessions.get(0), offering.zone()))
          .put("endDate", Times.end(sessions.get(sessions.size() - 1), offering.zone()));
    }
    json.json("eventStatus", status)
        .put("eventAttendanceMode", attendance(offering))
        .put("courseMode", offering.mode() == null ? null : Wording.key(offering.mode()))
        .put("courseWorkload", Times.length(sessions));
    texts("inLanguage", offering.languages(), json);
    location(offering, address, json);
    organisations("organizer", offering.organisers(), json);
    if (!catalogue.discreet(course)) {
      people("instructor", offering.instructors(), json);
    }
    json.put(
        "maximumAttendeeCapacity", offering.capacity() == null ? null : offering.capacity().max());
    offers(offering, url, json);
    if (series) {
      json.openList("subEvent");
      for (Session session : sessions) {
        session(called, status, offering, session, json);
      }
      json.closeList();
    }
    json.close();
  }

  private void location(Offering offering, @Nullable String url, JsonText json) {
    List<String> told = new ArrayList<>(2);
    for (Where where : Where.all(catalogue, offering)) {
      String place = places.place(where, offering, url);
      if (place != null) {
        told.add(place);
      }
    }
    if (told.size() == 1) {
      json.json("location", told.get(0));
    } else if (!told.isEmpty()) {
      json.openList("location");
      for (String place : told) {
        json.json(place);
      }
      json.closeList();
    }
  }

  private void offers(Offering offering, @Nullable String url, JsonText json) {
    if (offering.fees().isEmpty()) {
      return;
    }
    boolean free = true;
    json.openList("offers");
    for (Fee fee : offering.fees()) {
      offer(fee, offering, url, json);
      free &= fee.free();
    }
    json.closeList().json("isAccessibleForFree", free ? "true" : "false");
  }

  private @Nullable String description(Offering offering) {
    List<String> notice = wording.notice(offering);
    return notice.isEmpty() ? null : String.join(" ", notice);
  }

  private void session(
      String name, String status, Offering offering, Session session, JsonText json) {
    String title = wording.sayOrNull(session.title());
    json.open()
        .put("@type", "Event")
        .json("name", title == null ? name : JsonText.quoted(title))
        .put("startDate", Times.start(session, offering.zone()))
        .put("endDate", Times.end(session, offering.zone()))
        .json("eventStatus", status);
    if (session.online() || session.venue() != null) {
      json.json(
          "location",
          places.place(
              Where.of(catalogue, offering, session),
              offering,
              links.offering(wording.lang(), offering)));
    }
    json.close();
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

  /** A price, as an object that is left open. */
  private void price(Fee fee, JsonText json) {
    BigDecimal amount = fee.amount();
    boolean free = amount == null || fee.free();
    json.open()
        .put("@type", "Offer")
        .put("price", amount == null || free ? BigDecimal.ZERO : amount)
        .put("priceCurrency", fee.currency())
        .put("category", free ? "Free" : "Paid")
        .put(
            "description",
            fee.audience() == null && fee.vat() != Fee.Vat.EXCLUDED ? null : wording.price(fee));
  }

  /** A price, from when and until when one can sign up for it, and whether there is room. */
  private void offer(Fee fee, Offering offering, @Nullable String url, JsonText json) {
    Registration registration = offering.registration();
    price(fee, json);
    if (registration == null || registration.url() == null) {
      json.json("url", url);
    } else {
      json.put("url", registration.url());
    }
    if (registration != null) {
      json.put("validFrom", Times.of(registration.opens(), offering.zone()))
          .put("validThrough", Times.of(registration.closes(), offering.zone()))
          .put("availability", availability(offering, registration));
    }
    json.close();
  }

  /** Room as the catalogue has it; nothing is said where nobody can sign up. */
  private static @Nullable String availability(Offering offering, Registration registration) {
    boolean off =
        !RegistrationState.takesPlace(offering)
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

  private void organisations(String name, List<String> ids, JsonText json) {
    boolean any = false;
    for (String id : ids) {
      Organisation organisation = catalogue.organisations().get(id);
      if (organisation != null) {
        if (!any) {
          json.openList(name);
          any = true;
        }
        json.json(organisation(organisation));
      }
    }
    if (any) {
      json.closeList();
    }
  }

  /** An organisation, as JSON. */
  String organisation(Organisation organisation) {
    String known = organisations.get(organisation.id());
    if (known == null) {
      known =
          new JsonText()
              .open()
              .put("@type", "Organization")
              .put("name", wording.say(organisation.name()))
              .put("url", organisation.url())
              .close()
              .toString();
      organisations.put(organisation.id(), known);
    }
    return known;
  }

  private void people(String name, List<String> ids, JsonText json) {
    boolean any = false;
    for (String id : ids) {
      Person person = catalogue.people().get(id);
      if (person != null) {
        if (!any) {
          json.openList(name);
          any = true;
        }
        json.open().put("@type", "Person").put("name", person.name()).close();
      }
    }
    if (any) {
      json.closeList();
    }
  }
}
