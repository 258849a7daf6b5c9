package samling.feed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Capacity;
import samling.catalogue.Catalogue;
import samling.catalogue.Contact;
import samling.catalogue.Course;
import samling.catalogue.Expected;
import samling.catalogue.Fee;
import samling.catalogue.Language;
import samling.catalogue.Offering;
import samling.catalogue.Person;
import samling.catalogue.Prerequisite;
import samling.catalogue.Registration;
import samling.catalogue.Session;
import samling.catalogue.Text;
import samling.catalogue.WaitingList;

/** Courses in {@code catalogue.json}. */
final class CourseJson {
  private final Catalogue catalogue;
  private final Links links;

  CourseJson(Catalogue catalogue, Links links) {
    this.catalogue = catalogue;
    this.links = links;
  }

  void write(Course course, JsonText json) {
    boolean discreet = catalogue.discreet(course);
    json.open()
        .put("id", course.id())
        .put("title", course.title())
        .put("summary", course.summary());
    if (!course.publication().indexing()) {
      json.put("indexing", false);
    }
    urls(course, json);
    json.put("code", course.code())
        .put("level", course.level() == null ? null : Wording.key(course.level()))
        .put("topics", course.topics())
        .put("audiences", course.audiences())
        .put("organisers", course.organisers())
        .put("instructors", discreet ? List.<String>of() : names(course.instructors()));
    outcomes(course.outcomes(), json);
    prerequisites(course.prerequisites(), json);
    json.put("workload", course.workload());
    fees(course.fees(), json);
    capacity(course.capacity(), json);
    contact(course.contact(), json);
    json.put("sensitive", discreet).openList("offerings");
    for (Offering offering : course.offerings()) {
      offering(offering, discreet, json);
    }
    json.closeList().close();
  }

  private void urls(Course course, JsonText json) {
    if (!links.isAbsolute()) {
      return;
    }
    json.open("urls");
    for (Language language : catalogue.site().languages()) {
      json.put(language.tag(), links.course(language.tag(), course.id()));
    }
    json.close();
  }

  private static void outcomes(List<Text> outcomes, JsonText json) {
    if (!outcomes.isEmpty()) {
      json.openList("outcomes");
      for (Text outcome : outcomes) {
        json.put(outcome);
      }
      json.closeList();
    }
  }

  /** What is to be done first; of a course that is a draft nothing is told. */
  private void prerequisites(List<Prerequisite> prerequisites, JsonText json) {
    boolean any = false;
    for (Prerequisite prerequisite : prerequisites) {
      String course = prerequisite.course();
      if (course == null || catalogue.courses().containsKey(course)) {
        if (!any) {
          json.openList("prerequisites");
          any = true;
        }
        json.open()
            .put("course", course)
            .put("text", prerequisite.text())
            .put("recommended", prerequisite.recommended())
            .close();
      }
    }
    if (any) {
      json.closeList();
    }
  }

  private void offering(Offering offering, boolean discreet, JsonText json) {
    json.open()
        .put("id", offering.id())
        .put("title", offering.title())
        .put("status", Wording.key(offering.status()))
        .put("statusNote", offering.statusNote())
        .put("revision", offering.revision())
        .put("timeZone", offering.zone().getId())
        .openList("sessions");
    for (Session session : offering.sessions()) {
      session(session, offering, discreet, json);
    }
    json.closeList();
    expected(offering.expected(), json);
    json.put("mode", offering.mode() == null ? null : Wording.key(offering.mode()));
    places(offering, discreet, json);
    json.put("platform", offering.online() == null ? null : offering.online().platform())
        .put("languages", offering.languages())
        .put("organisers", offering.organisers())
        .put("instructors", discreet ? List.<String>of() : names(offering.instructors()));
    fees(offering.fees(), json);
    capacity(offering.capacity(), json);
    contact(offering.contact(), json);
    registration(offering.registration(), offering, json);
    json.put("decisionBy", offering.decisionBy())
        .put("accessibility", offering.accessibility())
        .put("catering", offering.catering())
        .close();
  }

  private void session(Session session, Offering offering, boolean discreet, JsonText json) {
    json.open()
        .put("start", Times.start(session, offering.zone()))
        .put("end", session.end() == null ? null : Times.end(session, offering.zone()))
        .put("title", session.title());
    Where where = Where.of(catalogue, offering, session);
    if (isTold(where, discreet)) {
      json.open("place");
      place(where, discreet, json);
    }
    json.close();
  }

  private void places(Offering offering, boolean discreet, JsonText json) {
    boolean any = false;
    for (Where where : Where.all(catalogue, offering)) {
      if (isTold(where, discreet)) {
        if (!any) {
          json.openList("places");
          any = true;
        }
        json.open();
        place(where, discreet, json);
      }
    }
    if (any) {
      json.closeList();
    }
  }

  /** Whether there is anything to tell of a place. */
  private static boolean isTold(Where where, boolean discreet) {
    return where.online() || (where.venue() != null && !(discreet && where.town() == null));
  }

  /** A venue by its id; only its town where little may be told. */
  private static void place(Where where, boolean discreet, JsonText json) {
    if (where.online()) {
      json.put("online", true);
    } else {
      json.put("venue", where.venue() == null || discreet ? null : where.venue().id())
          .put("town", where.town());
    }
    json.close();
  }

  private static void expected(@Nullable Expected expected, JsonText json) {
    if (expected instanceof Expected.Month month) {
      json.open("expected").put("month", month.month()).close();
    } else if (expected instanceof Expected.Day day) {
      json.open("expected").put("date", day.date()).close();
    } else if (expected instanceof Expected.Words words) {
      json.open("expected").put("text", words.text()).close();
    }
  }

  private static void fees(List<Fee> fees, JsonText json) {
    if (fees.isEmpty()) {
      return;
    }
    json.openList("fees");
    for (Fee fee : fees) {
      json.open()
          .put("amount", fee.amount() == null || fee.free() ? BigDecimal.ZERO : fee.amount())
          .put("currency", fee.currency())
          .put("vat", fee.vat() == null ? null : Wording.key(fee.vat()))
          .put("vatRate", fee.vatRate())
          .put("audience", fee.audience())
          .put("includes", fee.includes())
          .put("note", fee.note())
          .close();
    }
    json.closeList();
  }

  private static void capacity(@Nullable Capacity capacity, JsonText json) {
    if (capacity != null) {
      json.open("capacity").put("min", capacity.min()).put("max", capacity.max()).close();
    }
  }

  /** A contact point; a person's own details stay on the pages. */
  private static void contact(@Nullable Contact contact, JsonText json) {
    if (contact != null && contact.person() == null) {
      json.open("contact")
          .put("name", contact.name())
          .put("email", contact.email())
          .put("phone", contact.phone())
          .put("url", contact.url())
          .close();
    }
  }

  private static void registration(
      @Nullable Registration registration, Offering offering, JsonText json) {
    if (registration == null) {
      return;
    }
    json.open("registration")
        .put("method", registration.method() == null ? null : Wording.key(registration.method()))
        .put("url", registration.url())
        .put("email", registration.email())
        .put("phone", registration.phone())
        .put("opens", Times.of(registration.opens(), offering.zone()))
        .put("closes", Times.of(registration.closes(), offering.zone()))
        .put("full", registration.full())
        .put("left", registration.left())
        .put("asOf", registration.asOf());
    WaitingList list = registration.waitingList();
    if (list != null) {
      json.open("waitingList")
          .put("url", list.url())
          .put("email", list.email())
          .put("phone", list.phone())
          .close();
    }
    json.put("note", registration.note()).close();
  }

  private List<String> names(List<String> ids) {
    if (ids.isEmpty()) {
      return ids;
    }
    List<String> names = new ArrayList<>(ids.size());
    for (String id : ids) {
      Person person = catalogue.people().get(id);
      if (person != null) {
        names.add(person.name());
      }
    }
    return names;
  }
}
