package samling.plan;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Bounds;
import samling.catalogue.Course;
import samling.catalogue.Expected;
import samling.catalogue.Fee;
import samling.catalogue.Mode;
import samling.catalogue.Offering;
import samling.catalogue.OfferingStatus;
import samling.catalogue.Session;
import samling.site.Label;
import samling.site.OfferingLine;
import samling.words.Order;

/**
 * What a reader can choose by in the list of courses, as data for the script that offers the
 * choice. Values are numbered through all facets; a course and its offerings name theirs by number.
 */
final class Choices {
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
  private final Function<String, Order.Place> titles;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  Choices(Desk desk) {
    this.desk = desk;
    this.scope = desk.scope();
    this.voice = scope.voice();
    this.titles = Order.places(voice.language());
  }

  /** A course with what it can be chosen by. */
  private record Choice(Course course, Order.Place title, Set<String> keys, List<Held> held) {
    /**
     * An offering with what it can be chosen by.
     *
     * @param month it begins in, as far as is known
     * @param data what the list needs of it, after the numbers of its keys
     */
    record Held(Set<String> keys, @Nullable YearMonth month, List<Object> data) {}
  }

  /** The data of a list of courses, in the order of the list. */
  String json(List<Course> courses) {
    List<Choice> choices =
        courses.stream().map(c -> scope.part(c, Choice.class, () -> choice(c))).toList();
    YearMonth thisMonth = YearMonth.from(scope.outlook().today());
    Set<String> used = new HashSet<>();
    Set<YearMonth> months = new TreeSet<>();
    for (Choice choice : choices) {
      used.addAll(choice.keys());
      for (Choice.Held held : choice.held()) {
        used.addAll(held.keys());
        YearMonth month = held.month();
        if (month != null && !month.isBefore(thisMonth)) {
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
    data.put("courses", courses(choices));
    data.put("words", words());
    data.put("text", Searching.isWanted(scope.catalogue()) ? 0 : 1);
    return Json.of(data);
  }

  private Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    WORDS.forEach(w -> words.put(w, voice.word("filter." + w)));
    words.put("one", voice.word("count.courses.one"));
    words.put("other", voice.word("count.courses.other"));
    return words;
  }

  private List<Object> courses(List<Choice> choices) {
    Map<String, Integer> rank = new HashMap<>();
    choices.stream()
        .sorted(Comparator.comparing(Choice::title).thenComparing(c -> c.course().id()))
        .forEach(c -> rank.put(c.course().id(), rank.size()));
    return choices.stream().<Object>map(c -> course(c, rank)).toList();
  }

  private List<Object> course(Choice choice, Map<String, Integer> rank) {
    List<Object> data = new ArrayList<>();
    data.add(rank.get(choice.course().id()));
    data.add(numbers(choice.keys()));
    for (Choice.Held held : choice.held()) {
      List<Object> offering = new ArrayList<>(held.data().size() + 1);
      offering.add(numbers(held.keys()));
      offering.addAll(held.data());
      data.add(offering);
    }
    return data;
  }

  private List<Object> data(Offering offering) {
    List<Object> data = new ArrayList<>();
    boolean postponed = offering.status() == OfferingStatus.POSTPONED;
    String status = desk.states().status(offering);
    String open = desk.states().open(offering);
    String zone = desk.states().zone(offering);
    Bounds bounds = States.bounds(offering);
    OfferingLine line = desk.cards().line(offering);
    Label where = line.place();
    data.add(line.when().text());
    data.add(where == null ? "" : where.text());
    data.add(postponed ? "postponed" : desk.states().within(offering));
    data.add(postponed ? 0 : minutes(bounds.starts()));
    data.add(postponed ? 0 : minutes(bounds.ends()));
    data.add(postponed ? 0 : minutes(bounds.opens()));
    data.add(postponed ? 0 : minutes(bounds.closes()));
    data.add(status == null ? 0 : status);
    data.add(open == null ? 0 : open);
    data.add(zone == null ? 0 : zone);
    while (Objects.equals(data.get(data.size() - 1), 0)) {
      data.remove(data.size() - 1);
    }
    return data;
  }

  /** Minutes since 1970, which every time in a catalogue is a whole number of; 0 for none. */
  private static Object minutes(@Nullable Instant instant) {
    return instant == null ? 0 : (int) (instant.getEpochSecond() / 60);
  }

  /** Those that lie ahead; the one the list shows comes first. */
  private List<Offering> offerings(Course course) {
    List<Offering> ahead = scope.outlook().ahead(course);
    Offering next = scope.outlook().next(course).orElse(null);
    return next == null
        ? ahead
        : Stream.concat(Stream.of(next), ahead.stream().filter(o -> !o.id().equals(next.id())))
            .toList();
  }

  private List<Integer> numbers(Collection<String> keys) {
    List<Integer> found = new ArrayList<>(keys.size());
    for (String key : keys) {
      Integer number = numbers.get(key);
      if (number != null) {
        found.add(number);
      }
    }
    found.sort(null);
    return found;
  }

  private Choice choice(Course course) {
    List<Offering> offerings = offerings(course);
    return new Choice(
        course,
        titles.apply(voice.say(course.title()).text()),
        keys(course, offerings.isEmpty()),
        offerings.stream().map(o -> new Choice.Held(keys(o), month(o), data(o))).toList());
  }

  private Set<String> keys(Course course, boolean notHeld) {
    Set<String> keys = new TreeSet<>();
    course.topics().forEach(t -> keys.add(key("topic", t)));
    course.audiences().forEach(a -> keys.add(key("audience", a)));
    if (course.level() != null) {
      keys.add(key("level", Cards.key(course.level())));
    }
    if (notHeld) {
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
