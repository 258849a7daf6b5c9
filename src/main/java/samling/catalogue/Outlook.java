package samling.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
  private final List<Offering> byStart;
  private final Map<String, List<Course>> byTopic;
  private final Map<String, List<Course>> byAudience;
  private final Map<String, List<Course>> byOrganisation;
  private final Map<String, List<Course>> byPrerequisite;
  private final Map<String, List<Group>> groupsByTopic;
  private final Map<String, List<Group>> groupsByFollowed;
  private final Map<String, List<Pathway>> pathwaysByCourse;

  public Outlook(Catalogue catalogue, Instant now) {
    this.catalogue = catalogue;
    this.now = now;
    this.byStart = catalogue.offerings().sorted(BY_START).toList();
    this.byTopic = table(catalogue.courses().values(), c -> c.topics().stream());
    this.byAudience = table(catalogue.courses().values(), c -> c.audiences().stream());
    this.byOrganisation = table(catalogue.courses().values(), Outlook::organisersOf);
    this.byPrerequisite =
        table(
            catalogue.courses().values(),
            c -> c.prerequisites().stream().map(Prerequisite::course).filter(Objects::nonNull));
    this.groupsByTopic = table(catalogue.groups().values(), g -> g.topics().stream());
    this.groupsByFollowed = table(catalogue.groups().values(), g -> g.follows().stream());
    this.pathwaysByCourse =
        table(
            catalogue.pathways().values(),
            p -> p.steps().stream().flatMap(s -> s.courses().stream()));
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

  public RegistrationState state(Offering offering) {
    return RegistrationState.of(offering, now);
  }

  /** Every offering of the catalogue, in order of start; undated ones last. */
  public List<Offering> offeringsByStart() {
    return byStart;
  }

  /** The offerings of a course that are not over, cancelled ones left out, in order of start. */
  public List<Offering> ahead(Course course) {
    return course.offerings().stream()
        .filter(o -> RegistrationState.ahead(o, now))
        .sorted(BY_START)
        .toList();
  }

  /**
   * The offering of a course a reader would want to hear of first: the first that can be joined,
   * else the first that has not begun, else the one under way.
   */
  public Optional<Offering> next(Course course) {
    List<Offering> ahead = ahead(course);
    return ahead.stream()
        .filter(o -> RegistrationState.joinable(o, now))
        .findFirst()
        .or(
            () ->
                ahead.stream()
                    .filter(o -> state(o) != RegistrationState.UNDER_WAY)
                    .filter(o -> state(o) != RegistrationState.POSTPONED)
                    .findFirst())
        .or(() -> ahead.stream().findFirst());
  }

  /** Other offerings of the same course one could take instead, in order of start. */
  public List<Offering> alternatives(Offering offering) {
    Course course = Objects.requireNonNull(catalogue.courses().get(offering.course()));
    return ahead(course).stream()
        .filter(o -> !o.id().equals(offering.id()))
        .filter(o -> state(o) != RegistrationState.UNDER_WAY)
        .toList();
  }

  /** The courses that ask for this one first, or follow it in a pathway. */
  public List<Course> leadsTo(Course course) {
    Set<Course> found = new LinkedHashSet<>(byPrerequisite.getOrDefault(course.id(), List.of()));
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

  /** The groups that go on after a course, or after any of its offerings. */
  public List<Group> groupsAfter(Course course) {
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
    return followers(offering.key());
  }

  public List<Pathway> pathways(Course course) {
    return pathwaysByCourse.getOrDefault(course.id(), List.of());
  }

  public List<Course> coursesOn(Topic topic) {
    return byTopic.getOrDefault(topic.id(), List.of());
  }

  public List<Course> coursesFor(Audience audience) {
    return byAudience.getOrDefault(audience.id(), List.of());
  }

  /** The courses an organisation arranges, or arranges an offering of. */
  public List<Course> coursesBy(Organisation organisation) {
    return byOrganisation.getOrDefault(organisation.id(), List.of());
  }

  public List<Group> groupsOn(Topic topic) {
    return groupsByTopic.getOrDefault(topic.id(), List.of());
  }

  /** Whether nobody has checked the group for longer than {@link Group#VERIFIED_DAYS} days. */
  public boolean stale(Group group) {
    return group.verified() == null
        || group.verified().plusDays(Group.VERIFIED_DAYS).isBefore(today());
  }

  /** Whether the announcement is no longer news. */
  public boolean expired(Announcement announcement) {
    return announcement.expires() != null && announcement.expires().isBefore(today());
  }

  /** The first thing after now that makes the site out of date, or empty. */
  public Optional<Change> nextChange() {
    Stream<Change> offerings =
        catalogue
            .offerings()
            .flatMap(
                o ->
                    RegistrationState.nextChange(o, now)
                        .map(at -> new Change(at, o.key()))
                        .stream());
    Stream<Change> groups =
        catalogue.groups().values().stream()
            .flatMap(
                g ->
                    Stream.of(
                            g.verified() == null
                                ? null
                                : g.verified().plusDays(Group.VERIFIED_DAYS + 1L),
                            g.firstMeeting() == null ? null : g.firstMeeting().plusDays(1))
                        .filter(Objects::nonNull)
                        .map(day -> new Change(startOf(day), g.id())));
    Stream<Change> news =
        catalogue.announcements().values().stream()
            .filter(a -> a.expires() != null)
            .map(a -> new Change(startOf(a.expires().plusDays(1)), a.id()));
    return Stream.of(offerings, groups, news)
        .flatMap(s -> s)
        .filter(c -> c.at().isAfter(now))
        .min(Comparator.comparing(Change::at).thenComparing(Change::subject));
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(catalogue.site().zone()).toInstant();
  }

  private List<Group> followers(String key) {
    return groupsByFollowed.getOrDefault(key, List.of());
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

  private static Stream<String> organisersOf(Course course) {
    return Stream.concat(
            course.organisers().stream(),
            course.offerings().stream().flatMap(o -> o.organisers().stream()))
        .distinct();
  }

  private static <T> Map<String, List<T>> table(
      Iterable<T> values, java.util.function.Function<T, Stream<String>> keys) {
    Map<String, List<T>> table = new LinkedHashMap<>();
    for (T value : values) {
      keys.apply(value)
          .distinct()
          .forEach(k -> table.computeIfAbsent(k, x -> new ArrayList<>()).add(value));
    }
    return table;
  }
}
