package samling.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import samling.catalogue.Course;
import samling.catalogue.Lazy;
import samling.catalogue.Offering;
import samling.catalogue.Session;

/**
 * Courses counted: by what they can be found by, and the months in which they meet. To go through
 * all their offerings and meetings takes long, so that it is kept of each course what it adds.
 */
final class Tally {
  /** A way to find courses. */
  enum Way {
    TOPIC,
    AUDIENCE,
    PLACE,
    ORGANISATION;

    String key() {
      return Cards.key(this);
    }
  }

  private final Scope scope;
  private final ChoiceKeys keys;
  private final Lazy<Sums> sums = Lazy.of(this::sum);

  /**
   * What a course adds.
   *
   * @param keys numbers of keys, each once
   * @param months in which it meets, by number, each once
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Share(int[] keys, int[] months) {}

  /**
   * @param counts how many courses have a key, by its number
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Sums(int[] counts, Set<YearMonth> months) {}

  Tally(Scope scope) {
    this.scope = scope;
    this.keys = scope.kept().choiceKeys();
  }

  /** How many courses have a value: an id, or a town's part of an address. */
  int courses(Way way, String value) {
    int[] counts = sums.get().counts();
    int number = keys.number(way.key(), value);
    return number < counts.length ? counts[number] : 0;
  }

  /** The months in which anything meets, in order. */
  Set<YearMonth> months() {
    return sums.get().months();
  }

  private Sums sum() {
    Collection<Course> courses = scope.catalogue().courses().values();
    int[] counts = new int[keys.count()];
    Set<Integer> numbers = new HashSet<>();
    int before = -1;
    for (Course course : courses) {
      Share share = scope.part(course, Share.class, () -> share(course));
      for (int key : share.keys()) {
        if (key >= counts.length) {
          counts = Arrays.copyOf(counts, Math.max(key + 1, keys.count()));
        }
        counts[key]++;
      }
      for (int month : share.months()) {
        if (month != before) {
          numbers.add(month);
          before = month;
        }
      }
    }
    return new Sums(counts, MonthNumber.months(numbers));
  }

  private Share share(Course course) {
    List<Integer> found = new ArrayList<>();
    List<Integer> months = new ArrayList<>();
    add(Way.TOPIC, course.topics(), found);
    add(Way.AUDIENCE, course.audiences(), found);
    add(Way.ORGANISATION, course.organisers(), found);
    for (Offering offering : course.offerings()) {
      add(Way.ORGANISATION, offering.organisers(), found);
      for (Towns.Town town : scope.towns().of(offering)) {
        addOnce(keys.number(Way.PLACE.key(), town.slug()), found);
      }
      for (Session session : offering.sessions()) {
        addOnce(MonthNumber.of(session.date()), months);
      }
    }
    return new Share(ChoiceKeys.plain(found), ChoiceKeys.plain(months));
  }

  private void add(Way way, List<String> ids, List<Integer> to) {
    for (String id : ids) {
      addOnce(keys.number(way.key(), id), to);
    }
  }

  private static void addOnce(int number, List<Integer> to) {
    if (!to.contains(number)) { // there are few
      to.add(number);
    }
  }
}
