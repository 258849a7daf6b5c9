package samling.feed;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Capacity;
import samling.catalogue.Catalogue;
import samling.catalogue.Course;
import samling.catalogue.Expected;
import samling.catalogue.Fee;
import samling.catalogue.Language;
import samling.catalogue.Moment;
import samling.catalogue.Offering;
import samling.catalogue.Person;
import samling.catalogue.Prerequisite;
import samling.catalogue.Registration;
import samling.catalogue.Session;
import samling.catalogue.WaitingList;

/** Courses in {@code catalogue.json}. */
final class CourseJson {
  private final Catalogue catalogue;
  private final Links links;

  CourseJson(Catalogue catalogue, Links links) {
    this.catalogue = catalogue;
    this.links = links;
  }

  Json course(Course course) {
    boolean discreet = catalogue.discreet(course);
    return new Json()
        .put("id", course.id())
        .put("title", CatalogueJson.text(course.title()))
        .put("summary", CatalogueJson.text(course.summary()))
        .put("urls", urls(course))
        .put("code", course.code())
        .put("level", course.level() == null ? null : Wording.key(course.level()))
        .put("topics", course.topics())
        .put("audiences", course.audiences())
        .put("organisers", course.organisers())
        .put("instructors", discreet ? List.of() : names(course.instructors()))
        .put("outcomes", course.outcomes().stream().map(CatalogueJson::text).toList())
        .put("prerequisites", course.prerequisites().stream().map(this::prerequisite).toList())
        .put("workload", CatalogueJson.text(course.workload()))
        .put("fees", course.fees().stream().map(this::fee).toList())
        .put("capacity", capacity(course.capacity()))
        .put("contact", CatalogueJson.contact(course.contact()))
        .put("sensitive", discreet)
        .list("offerings", course.offerings().stream().map(o -> offering(o, discreet)).toList());
  }

  private @Nullable Json urls(Course course) {
    Json urls = new Json();
    for (Language language : catalogue.site().languages()) {
      urls.put(language.tag(), links.course(language.tag(), course.id()));
    }
    return urls.isEmpty() ? null : urls;
  }

  private Json prerequisite(Prerequisite prerequisite) {
    return new Json()
        .put("course", prerequisite.course())
        .put("text", CatalogueJson.text(prerequisite.text()))
        .put("recommended", prerequisite.recommended());
  }

  private Json offering(Offering offering, boolean discreet) {
    return new Json()
        .put("id", offering.id())
        .put("title", CatalogueJson.text(offering.title()))
        .put("status", Wording.key(offering.status()))
        .put("statusNote", CatalogueJson.text(offering.statusNote()))
        .put("revision", offering.revision())
        .put("timeZone", offering.zone().getId())
        .list("sessions", offering.sessions().stream().map(s -> session(s, offering)).toList())
        .put("expected", expected(offering.expected()))
        .put("mode", offering.mode() == null ? null : Wording.key(offering.mode()))
        .put("places", places(offering, discreet))
        .put(
            "platform",
            offering.online() == null ? null : CatalogueJson.text(offering.online().platform()))
        .put("languages", offering.languages())
        .put("organisers", offering.organisers())
        .put("instructors", discreet ? List.of() : names(offering.instructors()))
        .put("fees", offering.fees().stream().map(this::fee).toList())
        .put("capacity", capacity(offering.capacity()))
        .put("contact", CatalogueJson.contact(offering.contact()))
        .put("registration", registration(offering))
        .put("decisionBy", offering.decisionBy())
        .put("accessibility", CatalogueJson.text(offering.accessibility()))
        .put("catering", CatalogueJson.text(offering.catering()));
  }

  private Json session(Session session, Offering offering) {
    Where where = Where.of(catalogue, offering, session);
    boolean discreet =
        catalogue.discreet(Objects.requireNonNull(catalogue.courseOf(offering.key())));
    return new Json()
        .put("start", Times.start(session, offering.zone()))
        .put("end", session.end() == null ? null : Times.end(session, offering.zone()))
        .put("title", CatalogueJson.text(session.title()))
        .put("place", place(where, discreet));
  }

  private List<Json> places(Offering offering, boolean discreet) {
    return Where.all(catalogue, offering).stream()
        .map(where -> place(where, discreet))
        .filter(Objects::nonNull)
        .toList();
  }

  /** A venue by its id; only its town where little may be told. */
  private static @Nullable Json place(Where where, boolean discreet) {
    if (where.online()) {
      return new Json().put("online", true);
    }
    if (where.venue() == null) {
      return null;
    }
    Json place = discreet ? new Json() : new Json().put("venue", where.venue().id());
    place.put("town", where.town());
    return place.isEmpty() ? null : place;
  }

  private static @Nullable Json expected(@Nullable Expected expected) {
    if (expected instanceof Expected.Month month) {
      return new Json().put("month", month.month());
    }
    if (expected instanceof Expected.Day day) {
      return new Json().put("date", day.date());
    }
    return expected instanceof Expected.Words words
        ? new Json().put("text", CatalogueJson.text(words.text()))
        : null;
  }

  private Json fee(Fee fee) {
    boolean free = fee.amount() == null || fee.free();
    return new Json()
        .put("amount", free ? 0 : fee.amount())
        .put("currency", fee.currency())
        .put("vat", fee.vat() == null ? null : Wording.key(fee.vat()))
        .put("vatRate", fee.vatRate())
        .put("audience", fee.audience())
        .put("includes", CatalogueJson.text(fee.includes()))
        .put("note", CatalogueJson.text(fee.note()));
  }

  private static @Nullable Json capacity(@Nullable Capacity capacity) {
    return capacity == null
        ? null
        : new Json().put("min", capacity.min()).put("max", capacity.max());
  }

  private static @Nullable Json registration(Offering offering) {
    Registration registration = offering.registration();
    if (registration == null) {
      return null;
    }
    return new Json()
        .put("method", registration.method() == null ? null : Wording.key(registration.method()))
        .put("url", registration.url())
        .put("email", registration.email())
        .put("phone", registration.phone())
        .put("opens", time(registration.opens(), offering))
        .put("closes", time(registration.closes(), offering))
        .put("full", registration.full())
        .put("left", registration.left())
        .put("asOf", registration.asOf())
        .put("waitingList", waitingList(registration.waitingList()))
        .put("note", CatalogueJson.text(registration.note()));
  }

  private static @Nullable String time(@Nullable Moment moment, Offering offering) {
    return Times.of(moment, offering.zone());
  }

  private static @Nullable Json waitingList(@Nullable WaitingList list) {
    return list == null
        ? null
        : new Json().put("url", list.url()).put("email", list.email()).put("phone", list.phone());
  }

  private List<String> names(List<String> ids) {
    return ids.stream()
        .map(catalogue.people()::get)
        .filter(Objects::nonNull)
        .map(Person::name)
        .toList();
  }
}
