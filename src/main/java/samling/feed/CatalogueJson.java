package samling.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Address;
import samling.catalogue.Announcement;
import samling.catalogue.Catalogue;
import samling.catalogue.Contact;
import samling.catalogue.Course;
import samling.catalogue.Language;
import samling.catalogue.Offering;
import samling.catalogue.Organisation;
import samling.catalogue.Pathway;
import samling.catalogue.SiteSettings;
import samling.catalogue.Text;
import samling.catalogue.Venue;

/**
 * The whole catalogue for other programs: what editors have written and pages tell, and nothing
 * that a clock decides. Its shape is promised by {@code catalogue.schema.json}.
 */
final class CatalogueJson {
  /** Raised when a program that reads the old shape could not read the new one. */
  private static final int VERSION = 1;

  private final Catalogue catalogue;
  private final Links links;
  private final Set<String> venues = new LinkedHashSet<>();

  CatalogueJson(Catalogue catalogue, Links links) {
    this.catalogue = catalogue;
    this.links = links;
    openVenues();
  }

  Json json() {
    CourseJson courses = new CourseJson(catalogue, links);
    return new Json()
        .put("$schema", "catalogue.schema.json")
        .put("version", VERSION)
        .put("site", site())
        .list("organisations", all(catalogue.organisations(), this::organisation))
        .list("venues", all(catalogue.venues(), this::venue))
        .list("topics", all(catalogue.topics(), t -> named(t.id(), t.name())))
        .list("audiences", all(catalogue.audiences(), a -> named(a.id(), a.name())))
        .list("courses", catalogue.courses().values(), courses::write)
        .list("groups", all(catalogue.groups(), new GroupJson(catalogue)::json))
        .list("pathways", all(catalogue.pathways(), this::pathway))
        .list("announcements", all(catalogue.announcements(), this::announcement));
  }

  /** Words by language. */
  static @Nullable Json text(@Nullable Text text) {
    if (text == null || text.values().isEmpty()) {
      return null;
    }
    Json json = new Json();
    text.values().forEach((language, words) -> json.put(language.tag(), words));
    return json;
  }

  /** Courses and offerings by their keys, but for those of drafts. */
  static List<String> known(List<String> keys, Catalogue catalogue) {
    return keys.stream().filter(key -> catalogue.courseOf(key) != null).toList();
  }

  /** A contact point; a person's own details stay on the pages. */
  static @Nullable Json contact(@Nullable Contact contact) {
    if (contact == null || contact.person() != null) {
      return null;
    }
    return new Json()
        .put("name", text(contact.name()))
        .put("email", contact.email())
        .put("phone", contact.phone())
        .put("url", contact.url());
  }

  /** Shapes that are made when they are written. */
  private static <T> Iterable<Json> all(Map<String, T> things, Function<T, @Nullable Json> shape) {
    return () -> things.values().stream().map(shape).filter(Objects::nonNull).iterator();
  }

  private static Json named(String id, Text name) {
    return new Json().put("id", id).put("name", text(name));
  }

  private Json site() {
    SiteSettings site = catalogue.site();
    return new Json()
        .put("name", text(site.name()))
        .put("description", text(site.description()))
        .put("url", links.url(""))
        .put("languages", site.languages().stream().map(Language::tag).toList())
        .put("timeZone", site.zone().getId())
        .put("country", site.country())
        .put("organiser", site.organiser());
  }

  private Json organisation(Organisation organisation) {
    return named(organisation.id(), organisation.name())
        .put("shortName", text(organisation.shortName()))
        .put("url", organisation.url())
        .put("email", organisation.email())
        .put("phone", organisation.phone());
  }

  /**
   * Venues that courses use openly: where a group meets, or a sensitive course, is not told here.
   */
  private void openVenues() {
    for (Course course : catalogue.courses().values()) {
      if (!catalogue.discreet(course)) {
        for (Offering offering : course.offerings()) {
          openVenues(offering);
        }
      }
    }
  }

  private void openVenues(Offering offering) {
    for (Where where : Where.all(catalogue, offering)) {
      Venue venue = where.venue();
      if (venue != null) {
        venues.add(venue.id());
      }
    }
  }

  private @Nullable Json venue(Venue venue) {
    if (!venues.contains(venue.id())) {
      return null;
    }
    Address address = venue.address();
    return named(venue.id(), venue.name())
        .put("street", address == null ? null : address.street())
        .put("postalCode", address == null ? null : address.postalCode())
        .put("town", address == null ? null : address.place())
        .put("country", address == null ? null : address.country())
        .put(
            "location",
            venue.location() == null
                ? null
                : List.of(venue.location().latitude(), venue.location().longitude()))
        .put("url", venue.url())
        .put("hearingLoop", venue.hearingLoop())
        .put("stepFree", venue.stepFree());
  }

  private Json pathway(Pathway pathway) {
    return new Json()
        .put("id", pathway.id())
        .put("title", text(pathway.title()))
        .put("summary", text(pathway.summary()))
        .put("steps", pathway.steps().stream().map(Pathway.Step::courses).toList());
  }

  private Json announcement(Announcement announcement) {
    return new Json()
        .put("id", announcement.id())
        .put("title", text(announcement.title()))
        .put("summary", text(announcement.summary()))
        .put("indexing", announcement.publication().indexing() ? null : false)
        .put("date", announcement.date())
        .put("updated", announcement.updated())
        .put("expires", announcement.expires())
        .put("courses", known(announcement.courses(), catalogue))
        .put(
            "groups",
            announcement.groups().stream().filter(catalogue.groups()::containsKey).toList());
  }
}
