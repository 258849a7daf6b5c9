package samling.plan;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Course;
import samling.catalogue.Expected;
import samling.catalogue.Fee;
import samling.catalogue.Mode;
import samling.catalogue.Offering;
import samling.catalogue.OfferingStatus;
import samling.catalogue.Session;
import samling.site.Label;
import samling.site.Timeline;

/**
 * What a reader can choose by in the list of courses, as data for the script that offers the
 * choice. Values are numbered through all facets; a course and its offerings name theirs by number.
 */
final class Choices {
  /** Up to so many courses a text is looked for in the page itself. */
  private static final int TEXT = 500;

  private static final List<String> WORDS =
      List.of(
          "all",
          "hint",
          "more",
          "none",
          "open",
          "open.phrase",
          "reset",
          "sort",
          "sort.date",
          "sort.open",
          "sort.place",
          "sort.title",
          "text",
          "text.phrase");

  private final Desk desk;
  private final Scope scope;
  private final Voice voice;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  Choices(Desk desk) {
    this.desk = desk;
    this.scope = desk.scope();
    this.voice = scope.voice();
  }

  /** The data of a list of courses, in the order of the list. */
  String json(List<Course> courses) {
    Set<String> used = new TreeSet<>();
    Set<YearMonth> months = new TreeSet<>();
    for (Course course : courses) {
      used.addAll(keys(course));
      for (Offering offering : offerings(course)) {
        used.addAll(keys(offering));
        YearMonth month = month(offering);
        if (month != null && !month.isBefore(YearMonth.from(scope.outlook().today()))) {
          months.add(month);
        }
      }
    }
    List<Object> facets = new ArrayList<>();
    for (ChoiceFacets.Facet facet : new ChoiceFacets(scope).all(months)) {
      List<ChoiceFacets.Value> values =
          facet.values().stream().filter(v -> used.contains(key(facet.key(), v.id()))).toList();
      if (values.size() >= facet.least()) {
        values.forEach(v -> numbers.put(key(facet.key(), v.id()), numbers.size()));
        facets.add(
            List.of(
                facet.key(),
                facet.title(),
                values.stream().map(v -> List.of(v.id(), v.label(), v.phrase())).toList()));
      }
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("facets", facets);
    data.put("courses", courses(courses));
    data.put("words", words());
    data.put("text", courses.size() > TEXT ? 0 : 1);
    return Json.of(data);
  }

  private Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    WORDS.forEach(w -> words.put(w, voice.word("filter." + w)));
    words.put("one", voice.word("count.courses.one"));
    words.put("other", voice.word("count.courses.other"));
    return words;
  }

  private List<Object> courses(List<Course> courses) {
    Map<String, Integer> rank = new LinkedHashMap<>();
    courses.stream()
        .sorted(
            Comparator.comparing((Course c) -> voice.say(c.title()).text(), voice.order())
                .thenComparing(Course::id))
        .forEach(c -> rank.put(c.id(), rank.size()));
    return courses.stream().<Object>map(c -> course(c, rank)).toList();
  }

  private List<Object> course(Course course, Map<String, Integer> rank) {
    List<Object> data = new ArrayList<>();
    data.add(rank.get(course.id()));
    data.add(numbers(keys(course)));
    offerings(course).forEach(o -> data.add(offering(o)));
    return data;
  }

  private List<Object> offering(Offering offering) {
    List<Object> data = new ArrayList<>();
    boolean postponed = offering.status() == OfferingStatus.POSTPONED;
    Timeline t = desk.states().timeline(offering);
    Label where = desk.places().summary(offering);
    data.add(numbers(keys(offering)));
    data.add(desk.timing().dates(offering).text());
    data.add(where == null ? "" : where.text());
    data.add(postponed ? "postponed" : t.state());
    data.add(postponed ? 0 : minutes(t.starts()));
    data.add(postponed ? 0 : minutes(t.ends()));
    data.add(postponed ? 0 : minutes(t.opens()));
    data.add(postponed ? 0 : minutes(t.closes()));
    data.add(t.status() == null ? 0 : t.status());
    data.add(t.open() == null ? 0 : t.open());
    data.add(t.zone() == null ? 0 : t.zone());
    while (Objects.equals(data.get(data.size() - 1), 0)) {
      data.remove(data.size() - 1);
    }
    return data;
  }

  /** Minutes since 1970, which every time in a catalogue is a whole number of; 0 for none. */
  private static Object minutes(@Nullable String instant) {
    return instant == null ? 0 : (int) (OffsetDateTime.parse(instant).toEpochSecond() / 60);
  }

  /** Those that lie ahead; the one the list shows comes first. */
  private List<Offering> offerings(Course course) {
    return Stream.concat(
            scope.outlook().next(course).stream(), scope.outlook().ahead(course).stream())
        .distinct()
        .toList();
  }

  private List<Integer> numbers(Collection<String> keys) {
    return keys.stream().map(numbers::get).filter(Objects::nonNull).sorted().toList();
  }

  private Set<String> keys(Course course) {
    Set<String> keys = new TreeSet<>();
    course.topics().forEach(t -> keys.add(key("topic", t)));
    course.audiences().forEach(a -> keys.add(key("audience", a)));
    if (course.level() != null) {
      keys.add(key("level", Cards.key(course.level())));
    }
    if (offerings(course).isEmpty()) {
      course.organisers().forEach(o -> keys.add(key("organisation", o)));
      keys.addAll(free(course.fees()));
    }
    return keys;
  }

  private Set<String> keys(Offering offering) {
    Set<String> keys = new TreeSet<>(free(offering.fees()));
    scope.towns().of(offering).forEach(t -> keys.add(key("place", t.slug())));
    offering.languages().forEach(l -> keys.add(key("language", l)));
    offering.organisers().forEach(o -> keys.add(key("organisation", o)));
    YearMonth month = month(offering);
    if (month != null) {
      keys.add(key("month", month.toString()));
    }
    Mode mode = offering.mode();
    if (mode == null && desk.places().venueId(offering) != null) {
      mode = Mode.ONSITE;
    }
    if (mode != null) {
      keys.add(key("mode", Cards.key(mode)));
    }
    return keys;
  }

  private static Set<String> free(List<Fee> fees) {
    return !fees.isEmpty() && fees.stream().allMatch(Fee::free)
        ? Set.of(key("free", "1"))
        : Set.of();
  }

  /** The month it begins in, as far as is known. */
  private static @Nullable YearMonth month(Offering offering) {
    Session first = offering.first();
    if (first != null) {
      return YearMonth.from(first.date());
    }
    if (offering.expected() instanceof Expected.Month month) {
      return month.month();
    }
    return offering.expected() instanceof Expected.Day day ? YearMonth.from(day.date()) : null;
  }

  private static String key(String facet, String id) {
    return facet + "=" + id;
  }
}
