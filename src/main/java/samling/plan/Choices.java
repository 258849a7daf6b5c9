package samling.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  private final Scope scope;
  private final Voice voice;
  private final ChoiceMaker maker;
  private final ChoiceKeys keys;

  Choices(Desk desk) {
    this.scope = desk.scope();
    this.voice = scope.voice();
    this.keys = scope.kept().choiceKeys();
    this.maker = new ChoiceMaker(desk);
  }

  /** The data of a list of courses, in the order of the list. */
  String json(List<Listed> courses) {
    Choice[] choices = new Choice[courses.size()];
    for (int i = 0; i < choices.length; i++) {
      choices[i] = courses.get(i).choice(maker::choice);
    }
    int thisMonth = MonthNumber.of(scope.outlook().today());
    boolean[] used = new boolean[keys.count()];
    Set<Integer> months = new HashSet<>();
    int before = -1;
    for (Choice choice : choices) {
      for (int key : choice.keys()) {
        used[key] = true;
      }
      for (int month : choice.months()) {
        if (month >= thisMonth && month != before) {
          months.add(month);
          before = month;
        }
      }
    }
    int[] numbers = new int[used.length];
    List<Object> facets = facets(MonthNumber.months(months), used, numbers);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("facets", facets);
    data.put("courses", new Json.Written(courses(choices, keys.numbering(numbers))));
    data.put("words", words());
    if (Searching.isWanted(scope.catalogue())) {
      data.put("text", 0);
    } else {
      data.put("text", 1);
      data.put("codes", codes(courses));
    }
    return Json.of(data);
  }

  /** The courses' codes, which their cards don't show; nothing where none has any. */
  private static List<Object> codes(List<Listed> courses) {
    List<Object> codes = new ArrayList<>();
    int needed = 0;
    for (Listed listed : courses) {
      String code = listed.course().code();
      codes.add(code == null ? "" : code);
      needed = code == null ? needed : codes.size();
    }
    return codes.subList(0, needed);
  }

  /**
   * The facets that leave a choice; numbers the values of these.
   *
   * @param numbers for the number of each key in this list, or -1, by the key's own
   */
  private List<Object> facets(Set<YearMonth> months, boolean[] used, int[] numbers) {
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
  private String courses(Choice[] choices, int[] numbering) {
    int[] ranks = ranks(choices);
    StringBuilder json = new StringBuilder(Choice.LENGTH * choices.length + 2).append('[');
    for (int i = 0; i < ranks.length; i++) {
      json.append(i == 0 ? "[" : ",[").append(ranks[i]).append(',');
      json.append(choices[i].json(numbering));
    }
    return json.append(']').toString();
  }

  /**
   * For each course of a list, where it would stand if that were in the order of titles. Sorting
   * begins with the order that was found last, which takes little time where little has changed.
   */
  private static int[] ranks(Choice[] choices) {
    int[] places = new int[choices.length]; // in the list, one more, by the rank of last time
    Titled[] titled = new Titled[choices.length];
    int last = choices.length;
    for (int i = choices.length - 1; i >= 0; i--) {
      int rank = choices[i].rank();
      if (rank >= 0 && rank < places.length && places[rank] == 0) {
        places[rank] = i + 1;
      } else {
        last--;
        titled[last] = new Titled(choices[i], i);
      }
    }
    int next = 0;
    for (int place : places) {
      if (place > 0) {
        titled[next] = new Titled(choices[place - 1], place - 1);
        next++;
      }
    }
    Arrays.sort(titled);
    int[] ranks = places;
    for (int i = 0; i < ranks.length; i++) {
      ranks[titled[i].place()] = i;
      titled[i].choice().rank(i);
    }
    return ranks;
  }

  /** A course with its place in the list. */
  private record Titled(Choice choice, int place) implements Comparable<Titled> {
    @Override
    public int compareTo(Titled other) {
      return choice.compareByTitle(other.choice);
    }
  }
}
