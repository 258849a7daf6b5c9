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

  /** The parts of a course: a handful, so that to look through them is quicker than a table. */
  private static final class Parts {
    private final Course course;
    private final Instant from;

    /** When they are no longer true. */
    private final Instant until;

    /** Each part behind its class: a part that is not wanted is not looked at. */
    private volatile Object[] made = {};

    Parts(Course course, Instant from, Instant until) {
      this.course = course;
      this.from = from;
      this.until = until;
    }

    @SuppressWarnings("ReferenceEquality") // the very course, and cheaply
    boolean areOf(Course other, Instant now) {
      return course == other && !now.isBefore(from) && now.isBefore(until);
    }

    @Nullable Object part(Class<?> type) {
      Object[] all = made;
      for (int i = 0; i < all.length; i += 2) {
        if (all[i] == type) {
          return all[i + 1];
        }
      }
      return null;
    }

    /** Adds a part, unless another has made it meanwhile; gives back the one that is kept. */
    synchronized Object add(Object part) {
      Object other = part(part.getClass());
      if (other == null) {
        Object[] more = Arrays.copyOf(made, made.length + 2);
        more[made.length] = part.getClass();
        more[made.length + 1] = part;
        made = more;
      }
      return other == null ? part : other;
    }
  }

  /** How long the day lasts that it is at an instant. */
  private record Day(Instant now, Instant end) {}

  private final Ground ground;
  private final Map<String, Parts> parts = new ConcurrentHashMap<>();
  private final ChoiceKeys choiceKeys = new ChoiceKeys();
  private volatile @Nullable Day day;

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

  /** The numbers of what courses can be chosen by, which parts of courses may hold. */
  ChoiceKeys choiceKeys() {
    return choiceKeys;
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
    Object part = known.part(type);
    if (part == null) {
      part = known.add(maker.get()); // while it is made others may be asked for
    }
    return type.cast(part);
  }

  /** The next instant at which anything may be said of a course in another way. */
  private Instant until(Course course, Outlook outlook) {
    Instant until = endOfDay(outlook);
    for (Offering offering : course.offerings()) {
      Instant at = outlook.nextChange(offering).orElse(null);
      if (at != null && at.isBefore(until)) {
        until = at;
      }
    }
    return until;
  }

  private Instant endOfDay(Outlook outlook) {
    Day known = day;
    if (known == null || !known.now().equals(outlook.now())) {
      LocalDate tomorrow = outlook.today().plusDays(1);
      known =
          new Day(
              outlook.now(), tomorrow.atStartOfDay(outlook.catalogue().site().zone()).toInstant());
      day = known;
    }
    return known.end();
  }
}
