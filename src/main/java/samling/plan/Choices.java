package samling.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import samling.catalogue.Course;

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

  private final Scope scope;
  private final Voice voice;
  private final ChoiceMaker maker;
  private final ChoiceKeys keys;

  /** The number of each key in this list, or -1, by the key's own. */
  private int[] numbers = {};

  Choices(Desk desk) {
    this.scope = desk.scope();
    this.voice = scope.voice();
    this.keys = scope.kept().choiceKeys();
    this.maker = new ChoiceMaker(desk);
  }

  /** A course with its place in the list. */
  private record Listed(Choice choice, int place) implements Comparable<Listed> {
    /** In the order of titles. */
    @Override
    public int compareTo(Listed other) {
      int byTitle = choice.title().compareTo(other.choice.title());
      return byTitle != 0 ? byTitle : choice.course().id().compareTo(other.choice.course().id());
    }
  }

  /** The data of a list of courses, in the order of the list. */
  String json(List<Course> courses) {
    List<Choice> choices = new ArrayList<>(courses.size());
    for (Course course : courses) {
      choices.add(scope.part(course, Choice.class, () -> maker.choice(course)));
    }
    YearMonth thisMonth = YearMonth.from(scope.outlook().today());
    boolean[] used = new boolean[keys.count()];
    Set<YearMonth> months = new HashSet<>();
    for (Choice choice : choices) {
      use(choice.keys(), used);
      for (Choice.Held held : choice.held()) {
        use(held.keys(), used);
        YearMonth month = held.month();
        if (month != null && !month.isBefore(thisMonth)) {
          months.add(month);
        }
      }
    }
    List<Object> facets = facets(new TreeSet<>(months), used);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("facets", facets);
    data.put("courses", new Json.Written(courses(choices)));
    data.put("words", words());
    data.put("text", Searching.isWanted(scope.catalogue()) ? 0 : 1);
    return Json.of(data);
  }

  private static void use(List<Integer> keys, boolean[] used) {
    for (int i = 0; i < keys.size(); i++) {
      used[keys.get(i)] = true;
    }
  }

  /** The facets that leave a choice; numbers the values of these. */
  private List<Object> facets(Set<YearMonth> months, boolean[] used) {
    numbers = new int[used.length];
    Arrays.fill(numbers, -1);
    int next = 0;
    List<Object> facets = new ArrayList<>();
    for (ChoiceFacets.Facet facet : new ChoiceFacets(scope).all(months)) {
      List<Object> values = new ArrayList<>();
      List<Integer> found = new ArrayList<>();
      for (ChoiceFacets.Value value : facet.values()) {
        int key = keys.number(facet.key(), value.id());
        if (key < used.length && used[key]) {
          values.add(List.of(value.id(), value.label(), value.phrase()));
          found.add(key);
        }
      }
      if (values.size() >= facet.least()) {
        for (int key : found) {
          numbers[key] = next++;
        }
        facets.add(List.of(facet.key(), facet.title(), values));
      }
    }
    return facets;
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
    int[] ranks = ranks(choices);
    StringBuilder json = new StringBuilder(LENGTH * choices.size() + 2).append('[');
    for (int i = 0; i < ranks.length; i++) {
      Choice choice = choices.get(i);
      json.append(i == 0 ? "[" : ",[").append(ranks[i]).append(',');
      numbers(choice.keys(), json);
      for (Choice.Held held : choice.held()) {
        json.append(",[");
        numbers(held.keys(), json);
        json.append(',').append(held.data()).append(']');
      }
      json.append(']');
    }
    return json.append(']').toString();
  }

  /** For each course of a list, where it would stand if that were in the order of titles. */
  private static int[] ranks(List<Choice> choices) {
    Listed[] byTitle = new Listed[choices.size()];
    for (int i = 0; i < byTitle.length; i++) {
      byTitle[i] = new Listed(choices.get(i), i);
    }
    Arrays.sort(byTitle);
    int[] ranks = new int[byTitle.length];
    for (int i = 0; i < byTitle.length; i++) {
      ranks[byTitle[i].place()] = i;
    }
    return ranks;
  }

  private void numbers(List<Integer> keys, StringBuilder json) {
    int[] found = new int[keys.size()];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      int number = numbers[keys.get(i)];
      if (number >= 0) {
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
}
