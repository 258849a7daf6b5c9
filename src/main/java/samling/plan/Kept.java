package samling.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Audience;
import samling.catalogue.Catalogue;
import samling.catalogue.Course;
import samling.catalogue.Offering;
import samling.catalogue.Organisation;
import samling.catalogue.Outlook;
import samling.catalogue.Person;
import samling.catalogue.SiteSettings;
import samling.catalogue.Topic;
import samling.catalogue.Venue;

/**
 * Parts of pages that are about one course, worded in one language. They may hang on the course
 * itself, on the ground that all courses stand on, and on how things stand with its offerings; each
 * is kept until the first of these changes.
 */
final class Kept {
  /** So many parts of courses that are no more are put up with. */
  private static final int SPARE = 1000;

  /** All that courses refer to. */
  record Ground(
      SiteSettings site,
      Map<String, Topic> topics,
      Map<String, Audience> audiences,
      Map<String, Organisation> organisations,
      Map<String, Venue> venues,
      Map<String, Person> people) {
    static Ground of(Catalogue catalogue) {
      return new Ground(
          catalogue.site(),
          catalogue.topics(),
          catalogue.audiences(),
          catalogue.organisations(),
          catalogue.venues(),
          catalogue.people());
    }
  }

  /** The parts of a course: three or four at most, and of many courses. */
  private static final class Parts {
    private static final Object[] NONE = {};

    private final Course course;
    private final Instant from;
    private final Instant until;
    private volatile Object[] made = NONE;

    /**
     * @param until when they are no longer true
     */
    Parts(Course course, Instant from, Instant until) {
      this.course = course;
      this.from = from;
      this.until = until;
    }

    @SuppressWarnings("ReferenceEquality") // the very course, and cheaply
    boolean areOf(Course other, Instant now) {
      return course == other && !now.isBefore(from) && now.isBefore(until);
    }

    @Nullable Object get(Class<?> type) {
      for (Object part : made) {
        if (part.getClass() == type) {
          return part;
        }
      }
      return null;
    }

    /** Keeps a part, unless there is one of its type; the part that is kept. */
    synchronized Object keep(Object part) {
      Object known = get(part.getClass());
      if (known == null) {
        Object[] more = Arrays.copyOf(made, made.length + 1);
        more[made.length] = part;
        made = more;
      }
      return known == null ? part : known;
    }
  }

  private final Ground ground;
  private final Map<String, Parts> parts = new ConcurrentHashMap<>();

  Kept(Ground ground) {
    this.ground = ground;
  }

  /** Whether what is kept holds for a catalogue; tables are compared as the values they are. */
  @SuppressWarnings("ReferenceEquality")
  boolean standsOn(Ground other) {
    return ground.topics == other.topics
        && ground.audiences == other.audiences
        && ground.organisations == other.organisations
        && ground.venues == other.venues
        && ground.people == other.people
        && ground.site.equals(other.site);
  }

  boolean isFull(Catalogue catalogue) {
    return parts.size() > catalogue.courses().size() + SPARE;
  }

  /**
   * A part of a course: as it is kept, or as it is made now. There is one of each type.
   *
   * @param type the very class of what is made
   */
  <T> T part(Course course, Outlook outlook, Class<T> type, Supplier<T> maker) {
    Parts known = parts.get(course.id());
    if (known == null || !known.areOf(course, outlook.now())) {
      known = new Parts(course, outlook.now(), until(course, outlook));
      parts.put(course.id(), known);
    }
    Object part = known.get(type);
    if (part == null) { // while a part is made others may be asked for, so nothing is locked
      part = known.keep(maker.get());
    }
    return type.cast(part);
  }

  /** The next instant at which anything may be said of a course in another way. */
  private static Instant until(Course course, Outlook outlook) {
    LocalDate tomorrow = outlook.today().plusDays(1);
    Instant midnight = tomorrow.atStartOfDay(outlook.catalogue().site().zone()).toInstant();
    Instant first = midnight;
    for (Offering offering : course.offerings()) {
      Instant change = outlook.nextChange(offering).orElse(midnight);
      first = change.isBefore(first) ? change : first;
    }
    return first;
  }
}
