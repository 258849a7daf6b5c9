package samling.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Announcement;
import samling.catalogue.Course;
import samling.catalogue.Group;
import samling.catalogue.Offering;
import samling.catalogue.Pathway;
import samling.catalogue.Publication;
import samling.catalogue.Session;
import samling.catalogue.Text;
import samling.site.CourseCard;
import samling.site.GroupCard;
import samling.site.Label;
import samling.site.NewsCard;
import samling.site.OfferingLine;
import samling.site.OfferingQueue;
import samling.site.PathwayCard;
import samling.site.State;

/** Things as they appear in lists. */
final class Cards {
  /** The keys that were asked for; each is asked for many times. */
  private static final Map<Enum<?>, String> KEYS = new ConcurrentHashMap<>();

  private final Scope scope;
  private final Voice voice;
  private final Timing timing;
  private final Places places;
  private final Prices prices;
  private final States states;

  Cards(Scope scope, Timing timing, Places places, Prices prices, States states) {
    this.scope = scope;
    this.voice = scope.voice();
    this.timing = timing;
    this.places = places;
    this.prices = prices;
    this.states = states;
  }

  CourseCard course(Course course) {
    return scope.part(course, CourseCard.class, () -> card(course));
  }

  private CourseCard card(Course course) {
    Offering next = scope.outlook().next(course).orElse(null);
    long others = scope.outlook().ahead(course).size() - 1L;
    return new CourseCard(
        named(course.title(), course.publication()),
        scope.addresses().course(voice.language(), course.id()),
        voice.say(course.summary()),
        scope.topicNames(course.topics()),
        level(course),
        next == null ? null : line(next),
        others > 0 ? voice.count("course.more", others) : null,
        course.isOnRequest());
  }

  @Nullable String level(Course course) {
    return course.level() == null ? null : voice.word("level." + key(course.level()));
  }

  /** A course's offerings as lines, by their order, each made when first asked for. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Lines(@Nullable OfferingLine[] made) {
    static Lines of(Course course) {
      return new Lines(new @Nullable OfferingLine[course.offerings().size()]);
    }
  }

  OfferingLine line(Offering offering) {
    Course course = Objects.requireNonNull(scope.catalogue().courses().get(offering.course()));
    @Nullable OfferingLine[] lines = scope.part(course, Lines.class, () -> Lines.of(course)).made();
    int place = place(offering, course.offerings());
    OfferingLine known = lines[place];
    if (known == null) {
      known = line(course, offering);
      lines[place] = known; // threads may both put one there, and it is the same
    }
    return known;
  }

  private static int place(Offering offering, List<Offering> all) {
    int place = 0;
    while (!all.get(place).id().equals(offering.id())) {
      place++;
    }
    return place;
  }

  private OfferingLine line(Course course, Offering offering) {
    return new OfferingLine(
        title(course, offering),
        scope.addresses().offering(voice.language(), offering.course(), offering.id()),
        timing.leaf(offering),
        timing.dates(offering),
        timing.rhythm(offering),
        places.summary(offering),
        states.state(offering),
        prices.summary(offering.fees()),
        false);
  }

  List<OfferingLine> lines(List<Offering> offerings) {
    return offerings.stream().map(this::line).toList();
  }

  /**
   * Lines of a list that a script keeps true as time goes: so many of those that belong in it now,
   * and behind them those that come up when others leave it.
   *
   * @param offerings all that belong in the list some time, in order
   * @param now whether one belongs in it already
   * @param shown how many the list shows
   * @param all how many lines there are at most
   */
  OfferingQueue queue(List<Offering> offerings, Predicate<Offering> now, int shown, int all) {
    List<OfferingLine> lines = new ArrayList<>();
    int room = shown;
    for (Offering offering : offerings) {
      boolean in = room > 0 && now.test(offering);
      if (in) {
        room--;
      }
      if (in || lines.size() < all) {
        lines.add(in ? line(offering) : line(offering).waiting());
      }
    }
    return new OfferingQueue(shown, room == shown, lines);
  }

  Label title(Course course, Offering offering) {
    Label title = voice.say(course.title());
    Label own = voice.sayOrNull(offering.title());
    if (own == null) {
      return named(title, course.publication());
    }
    return named(
        own.text().startsWith(title.text())
            ? own
            : new Label(title.text() + ": " + own.text(), title.lang()),
        course.publication());
  }

  private Label named(Text title, Publication publication) {
    return named(voice.say(title), publication);
  }

  /** A title that says of a draft that it is one. */
  private Label named(Label title, Publication publication) {
    return publication.draft()
        ? new Label(voice.word("draft.title", title.text()), title.lang())
        : title;
  }

  GroupCard group(Group group) {
    return new GroupCard(
        named(group.title(), group.publication()),
        scope.addresses().group(voice.language(), group.id()),
        voice.sayOrNull(group.summary()),
        places.area(group),
        state(group),
        rhythm(group),
        group.firstMeeting() == null || isOver(group) ? null : timing.date(group.firstMeeting()),
        group.verified() == null
            ? null
            : voice.word("group.verified", voice.dates().date(group.verified())),
        scope.outlook().stale(group),
        scope.topicNames(group.topics()));
  }

  /** How a group stands; one that is forming tells its first day, which stays true afterwards. */
  State state(Group group) {
    String key = key(group.status());
    String label =
        group.status() == Group.Status.FORMING && group.firstMeeting() != null
            ? voice.word("group.state.forming.on", voice.dates().date(group.firstMeeting()))
            : voice.word("group.state." + key);
    return new State(key, label, null);
  }

  /** "Tuesdays 13:00–15:30", the group's own words, or null where that is not known or over. */
  @Nullable Label rhythm(Group group) {
    if (group.scheduleText() != null) {
      return voice.say(group.scheduleText());
    }
    if (group.schedule() == null || isOver(group)) {
      return null;
    }
    String hours = voice.dates().hours(group.schedule().start(), group.schedule().end());
    String day = voice.word("weekdays." + group.schedule().weekly().getValue());
    String days =
        switch (group.schedule().every()) {
          case 1 -> day;
          case 2 -> voice.word("weekdays.everyOther", day);
          default -> voice.word("weekdays.every", day, group.schedule().every());
        };
    return Label.of(hours == null ? days : days + " " + hours);
  }

  /** Whether the last meeting of a rule that ends is over: nobody comes together by it any more. */
  private boolean isOver(Group group) {
    List<Session> sessions = group.sessions();
    return !sessions.isEmpty()
        && Objects.requireNonNull(group.schedule()).count() > 0
        && sessions.get(sessions.size() - 1).date().isBefore(scope.outlook().today());
  }

  NewsCard news(Announcement announcement) {
    return new NewsCard(
        named(announcement.title(), announcement.publication()),
        scope.addresses().announcement(voice.language(), announcement.id()),
        announcement.date() == null ? null : timing.date(announcement.date()),
        voice.sayOrNull(announcement.summary()),
        scope.picture(announcement.image()),
        scope.outlook().expired(announcement),
        announcement.expires() == null
            ? null
            : States.endOf(announcement.expires(), scope.catalogue().site().zone()));
  }

  PathwayCard pathway(Pathway pathway) {
    return new PathwayCard(
        voice.say(pathway.title()),
        scope.addresses().pathway(voice.language(), pathway.id()),
        voice.sayOrNull(pathway.summary()),
        voice.count("pathway.steps", pathway.steps().size()));
  }

  static String key(Enum<?> value) {
    String key = KEYS.get(value);
    if (key == null) {
      key = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
      KEYS.put(value, key);
    }
    return key;
  }
}
