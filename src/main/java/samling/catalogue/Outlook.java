package samling.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue seen at one instant: what lies ahead, what leads where, what changes next. Everything
 * is looked up in tables made once, so that asking costs the same however large the catalogue is.
 */
public final class Outlook {
  /** Dated offerings before undated ones, then by start, then by key. */
  public static final Comparator<Offering> BY_START =
      Comparator.comparing(Outlook::startOrNever).thenComparing(Offering::key);

  private final Catalogue catalogue;
  private final Instant now;
  private final Known known;
  private final Lazy<List<Offering>> byStart = Lazy.of(this, Outlook::sortedByStart);
  private final Tables tables;

  /** What hangs on a course or an offering and the time alone, in whatever catalogue it is. */
  private record Known(Map<Course, Ahead> ahead, Map<Offering, Stand> stands) {
    static Known of(Catalogue catalogue) {
      int courses = catalogue.courses().size();
      return new Known(new ConcurrentHashMap<>(courses), new ConcurrentHashMap<>(2 * courses));
    }
  }

  public Outlook(Catalogue catalogue, Instant now) {
    this(catalogue, now, Known.of(catalogue));
  }

  private Outlook(Catalogue catalogue, Instant now, Known known) {
    this.catalogue = catalogue;
    this.now = now;
    this.known = known;
    this.tables = new Tables(catalogue);
  }

  /** How things stand at the same time with a part of the catalogue. */
  public Outlook of(Catalogue part) {
    return new Outlook(part, now, known);
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  public Instant now() {
    return now;
  }

  /** The day it is in the site's zone. */
  public LocalDate today() {
    return LocalDate.ofInstant(now, catalogue.site().zone());
  }

  /** The state of an offering to tell. */
  public RegistrationState state(Offering offering) {
    return RegistrationState.of(offering, phase(offering));
  }

  /** Where registration itself stands, whatever has become of the offering. */
  public RegistrationState phase(Offering offering) {
    return stand(offering).phase();
  }

  /** Whether the state of an offering stays what it is until somebody changes it. */
  public boolean lasts(Offering offering) {
    return RegistrationState.nextChange(offering, stand(offering).bounds(), now) == null;
  }

  /**
   * The next instant at which anything is told of an offering in another way, or empty; that may be
   * more than its state. Whoever keeps or foretells what a site says goes by this.
   */
  public Optional<Instant> nextChange(Offering offering) {
    Bounds bounds = stand(offering).bounds();
    return Optional.ofNullable(
        RegistrationState.takesPlace(offering) ? bounds.next(now) : bounds.nextOfWhatIsOff(now));
  }

  /** What an offering hangs on, and where its registration stands. */
  private record Stand(Bounds bounds, RegistrationState phase) {}

  private Stand stand(Offering offering) {
    Stand stand = known.stands().get(offering);
    if (stand == null) {
      Bounds bounds = Bounds.of(offering);
      stand = new Stand(bounds, RegistrationState.phase(offering, bounds, now));
      known.stands().put(offering, stand);
    }
    return stand;
  }

  /** Whether one can do something now to take part: sign up, or join a waiting list. */
  public boolean joinable(Offering offering) {
    return RegistrationState.joinable(offering, phase(offering));
  }

  /** Whether one can do something to take part, or may be able to before it begins. */
  public boolean promising(Offering offering) {
    return RegistrationState.promising(offering, phase(offering));
  }

  /** Whether it still lies ahead or goes on, and is to be held as far as is known. */
  public boolean isAhead(Offering offering) {
    return offering.status() != OfferingStatus.CANCELLED
        && phase(offering) != RegistrationState.PAST;
  }

  /**
   * Whether an offering was expected in a month that is over, and nobody has said more: when it is
   * held is not known any longer.
   */
  public boolean isOverdue(Offering offering) {
    Expected expected = offering.first() == null ? offering.expected() : null;
    YearMonth month =
        expected instanceof Expected.Month at
            ? at.month()
            : expected instanceof Expected.Day at ? YearMonth.from(at.date()) : null;
    return month != null && month.isBefore(YearMonth.from(today()));
  }

  /** Every offering of the catalogue, in order of start; undated ones last. */
  public List<Offering> offeringsByStart() {
    return byStart.get();
  }

  /** What lies ahead of a course, worked out once. */
  private record Ahead(List<Offering> offerings, Optional<Offering> next) {}

  /** The offerings of a course that are not over, cancelled ones left out, in order of start. */
  public List<Offering> ahead(Course course) {
    return known(course).offerings();
  }

  private Ahead known(Course course) {
    Ahead ahead = known.ahead().get(course);
    if (ahead == null) {
      List<Offering> offerings = ahead(course.offerings());
      ahead = new Ahead(offerings, Optional.ofNullable(next(offerings)));
      known.ahead().put(course, ahead);
    }
    return ahead;
  }

  private List<Offering> ahead(List<Offering> offerings) {
    List<Offering> ahead = new ArrayList<>(offerings.size());
    for (Offering offering : offerings) {
      if (isAhead(offering)) {
        ahead.add(offering);
      }
    }
    return byStart(ahead);
  }

  private List<Offering> sortedByStart() {
    return byStart(catalogue.offerings().toList());
  }

  /**
   * Offerings in the order of {@link #BY_START}, overdue ones last; by starts that are worked out
   * once, as times in a zone cost more than the sorting.
   */
  public List<Offering> byStart(List<Offering> offerings) {
    if (offerings.size() < 2) {
      return List.copyOf(offerings);
    }
    Started[] started = new Started[offerings.size()];
    for (int i = 0; i < started.length; i++) {
      Offering offering = offerings.get(i);
      started[i] = new Started(start(offering), offering.key(), offering);
    }
    Arrays.sort(started);
    Offering[] sorted = new Offering[started.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = started[i].offering();
    }
    return List.of(sorted);
  }

  /** An offering with what it is sorted by. */
  private record Started(Instant start, String key, Offering offering)
      implements Comparable<Started> {
    @Override
    public int compareTo(Started other) {
      int byStart = start.compareTo(other.start);
      return byStart != 0 ? byStart : key.compareTo(other.key);
    }
  }

  /**
   * The offering of a course a reader would want to hear of first: the first that can be joined,
   * else the first that has not begun, else the one under way.
   */
  public Optional<Offering> next(Course course) {
    return known(course).next();
  }

  private @Nullable Offering next(List<Offering> ahead) {
    Offering notBegun = null;
    for (Offering offering : ahead) {
      if (joinable(offering)) {
        return offering;
      }
      RegistrationState state = state(offering);
      if ((notBegun == null || isOverdue(notBegun))
          && state != RegistrationState.UNDER_WAY
          && state != RegistrationState.POSTPONED) {
        notBegun = offering;
      }
    }
    return notBegun != null || ahead.isEmpty() ? notBegun : ahead.get(0);
  }

  /**
   * Other offerings of the same course that one can or may yet be able to join, in order of start.
   */
  public List<Offering> alternatives(Offering offering) {
    Course course = Objects.requireNonNull(catalogue.courses().get(offering.course()));
    return ahead(course).stream()
        .filter(o -> !o.id().equals(offering.id()))
        .filter(this::promising)
        .filter(o -> !isOverdue(o))
        .toList();
  }

  /** The courses that ask for this one first, or follow it in a pathway. */
  public List<Course> leadsTo(Course course) {
    List<Course> asking = tables.byPrerequisite.get().getOrDefault(course.id(), List.of());
    if (pathways(course).isEmpty()) {
      return List.copyOf(asking);
    }
    Set<Course> found = new LinkedHashSet<>(asking);
    for (Pathway pathway : pathways(course)) {
      for (int i = 0; i + 1 < pathway.steps().size(); i++) {
        if (pathway.steps().get(i).courses().contains(course.id())) {
          pathway.steps().get(i + 1).courses().stream()
              .map(catalogue.courses()::get)
              .filter(Objects::nonNull)
              .forEach(found::add);
        }
      }
    }
    return List.copyOf(found);
  }

  /** The groups that go on after a course, or after any of its offerings; none that has ended. */
  public List<Group> groupsAfter(Course course) {
    if (!tables.followedCourses.get().contains(course.id())) {
      return List.of();
    }
    Set<Group> found = new LinkedHashSet<>(followers(course.id()));
    course.offerings().forEach(o -> found.addAll(followers(o.key())));
    return List.copyOf(found);
  }

  /** The groups that go on after a course, whenever it was held. */
  public List<Group> groupsAfterAny(Course course) {
    return followers(course.id());
  }

  /** The groups that go on after this very offering. */
  public List<Group> groupsAfter(Offering offering) {
    return tables.followedCourses.get().contains(offering.course())
        ? followers(offering.key())
        : List.of();
  }

  public List<Pathway> pathways(Course course) {
    return tables.pathwaysByCourse.get().getOrDefault(course.id(), List.of());
  }

  public List<Course> coursesOn(Topic topic) {
    return tables.byTopic.get().getOrDefault(topic.id(), List.of());
  }

  public List<Course> coursesFor(Audience audience) {
    return tables.byAudience.get().getOrDefault(audience.id(), List.of());
  }

  /** The courses an organisation arranges, or arranges an offering of. */
  public List<Course> coursesBy(Organisation organisation) {
    return tables.byOrganisation.get().getOrDefault(organisation.id(), List.of());
  }

  public List<Group> groupsOn(Topic topic) {
    return tables.groupsByTopic.get().getOrDefault(topic.id(), List.of());
  }

  /**
   * Whether nobody has checked the group for longer than {@link Group#VERIFIED_DAYS} days. What has
   * ended needs no checking.
   */
  public boolean stale(Group group) {
    return group.status() != Group.Status.ENDED
        && (group.verified() == null
            || group.verified().plusDays(Group.VERIFIED_DAYS).isBefore(today()));
  }

  /** Whether the announcement is no longer news. */
  public boolean expired(Announcement announcement) {
    return announcement.expires() != null && announcement.expires().isBefore(today());
  }

  /** The first thing after now that makes the site out of date, or empty. */
  public Optional<Change> nextChange() {
    return Changes.next(this);
  }

  private List<Group> followers(String key) {
    return tables.groupsByFollowed.get().getOrDefault(key, List.of());
  }

  /** When an offering begins, as far as is known; {@link Instant#MAX} where that is nothing now. */
  public Instant start(Offering offering) {
    return isOverdue(offering) ? Instant.MAX : startOrNever(offering);
  }

  private static Instant startOrNever(Offering offering) {
    Session first = offering.first();
    return first == null ? expectedOrNever(offering) : first.startsAt(offering.zone());
  }

  private static Instant expectedOrNever(Offering offering) {
    @Nullable Expected expected = offering.expected();
    if (expected instanceof Expected.Day day) {
      return day.date().atStartOfDay(offering.zone()).toInstant();
    }
    if (expected instanceof Expected.Month month) {
      return month.month().atEndOfMonth().atStartOfDay(offering.zone()).toInstant();
    }
    return Instant.MAX;
  }
}
