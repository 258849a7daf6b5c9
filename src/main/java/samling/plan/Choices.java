package samling.plan;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** About so many characters tell of a course. */
  private static final int LENGTH = 200;

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
  private record Choice(Course course, Order.Place title, List<String> keys, List<Held> held)
      implements Comparable<Choice> {
    /** In the order of titles. */
    @Override
    public int compareTo(Choice other) {
      int byTitle = title.compareTo(other.title);
      return byTitle != 0 ? byTitle : course.id().compareTo(other.course.id());
    }

    /**
     * An offering with what it can be chosen by.
     *
     * @param month it begins in, as far as is known
     * @param data what the list needs of it, after the numbers of its keys, as JSON
     */
    record Held(List<String> keys, @Nullable YearMonth month, String data) {}
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
    data.put("courses", new Json.Written(courses(choices)));
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

  /** The courses as JSON; of all that there is in a list, this is by far the most. */
  private String courses(List<Choice> choices) {
    Map<String, Integer> rank = new HashMap<>();
    choices.stream().sorted().forEach(c -> rank.put(c.course().id(), rank.size()));
    StringBuilder json = new StringBuilder(LENGTH * choices.size());
    char before = '[';
    for (Choice choice : choices) {
      json.append(before).append('[').append(rank.get(choice.course().id())).append(',');
      numbers(choice.keys(), json);
      for (Choice.Held held : choice.held()) {
        json.append(",[");
        numbers(held.keys(), json);
        json.append(',').append(held.data()).append(']');
      }
      json.append(']');
      before = ',';
    }
    return json.append(choices.isEmpty() ? "[]" : "]").toString();
  }

  private String data(Offering offering) {
    List<Object> data = new ArrayList<>();
    boolean postponed = offering.status() == OfferingStatus.POSTPONED;
    String status = desk.states().status(offering);
    String open = desk.states().open(offering);
    String zone = desk.states().zone(offering);
    States.Bounds bounds = States.bounds(offering);
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
    String list = Json.of(data);
    return list.substring(1, list.length() - 1);
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

  private void numbers(List<String> keys, StringBuilder json) {
    int[] found = new int[keys.size()];
    int count = 0;
    for (String key : keys) {
      Integer number = numbers.get(key);
      if (number != null) {
        found[count++] = number;
      }
    }
    Arrays.sort(found, 0, count);
    json.append('[');
    for (int i = 0; i < count; i++) {
      json.append(i == 0 ? "" : ",").append(found[i]);
    }
    json.append(']');
  }

  private Choice choice(Course course) {
    List<Offering> offerings = offerings(course);
    List<Choice.Held> held = new ArrayList<>(offerings.size());
    for (Offering offering : offerings) {
      held.add(new Choice.Held(keys(offering), month(offering), data(offering)));
    }
    return new Choice(
        course,
        titles.apply(voice.say(course.title()).text()),
        keys(course, offerings.isEmpty()),
        held);
  }

  private static List<String> keys(Course course, boolean notHeld) {
    List<String> keys = new ArrayList<>();
    add("topic", course.topics(), keys);
    add("audience", course.audiences(), keys);
    if (course.level() != null) {
      add("level", Cards.key(course.level()), keys);
    }
    if (notHeld) {
      add("organisation", course.organisers(), keys);
      addFree(course.fees(), keys);
    }
    return keys;
  }

  private List<String> keys(Offering offering) {
    List<String> keys = new ArrayList<>();
    addFree(offering.fees(), keys);
    for (Towns.Town town : scope.towns().of(offering)) {
      add("place", town.slug(), keys);
    }
    add("language", offering.languages(), keys);
    add("organisation", offering.organisers(), keys);
    YearMonth month = month(offering);
    if (month != null) {
      add("month", month.toString(), keys);
    }
    Mode mode = offering.mode();
    if (mode == null && desk.places().venueId(offering) != null) {
      mode = Mode.ONSITE;
    }
    if (mode != null) {
      add("mode", Cards.key(mode), keys);
    }
    return keys;
  }

  private static void addFree(List<Fee> fees, List<String> keys) {
    for (Fee fee : fees) {
      if (!fee.free()) {
        return;
      }
    }
    if (!fees.isEmpty()) {
      add("free", "1", keys);
    }
  }

  private static void add(String facet, List<String> ids, List<String> keys) {
    for (String id : ids) {
      add(facet, id, keys);
    }
  }

  /** Adds a key once; there are few. */
  private static void add(String facet, String id, List<String> keys) {
    String key = key(facet, id);
    if (!keys.contains(key)) {
      keys.add(key);
    }
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
