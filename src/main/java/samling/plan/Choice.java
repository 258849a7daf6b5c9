package samling.plan;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samling.words.Order;

/** A course with what it can be chosen by. */
final class Choice {
  /** About so many characters tell of a course. */
  static final int LENGTH = 200;

  private final String course;
  private final Order.Place title;
  private final int[] keys;
  private final int[] months;
  private final List<Held> held;
  private final int[] all;

  /** Where it stood in the order of titles of the last list, or -1. */
  private volatile int rank = -1;

  private volatile @Nullable Written written;

  /**
   * @param course the id
   * @param keys numbers of keys, each once
   * @param months numbers of the months its offerings begin in, each once
   */
  Choice(String course, Order.Place title, int[] keys, int[] months, List<Held> held) {
    this.course = course;
    this.title = title;
    this.keys = keys;
    this.months = months;
    this.held = held;
    this.all = all(keys, held);
  }

  /**
   * An offering with what it can be chosen by.
   *
   * @param keys numbers of keys, each once
   * @param data what the list needs of it, after the numbers of its keys, as JSON
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Held(int[] keys, String data) {}

  /** Its JSON in a list whose values have these numbers. */
  @SuppressWarnings("ArrayRecordComponent") // known by the very array
  private record Written(int[] numbering, String json) {}

  private static int[] all(int[] keys, List<Held> held) {
    int most = keys.length;
    for (Held each : held) {
      most += each.keys().length;
    }
    int[] found = Arrays.copyOf(keys, most);
    int count = keys.length;
    for (Held each : held) {
      for (int key : each.keys()) {
        found[count] = key;
        int place = 0;
        while (found[place] != key) {
          place++;
        }
        count += place == count ? 1 : 0;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** The numbers of its own keys and of its offerings', each once. */
  int[] keys() {
    return all;
  }

  /** The numbers of the months its offerings begin in, as far as is known, each once. */
  int[] months() {
    return months;
  }

  /**
   * What the list needs of it, as JSON: an array's rest, after its first value.
   *
   * @param numbering the number of each key in the list, or -1, by the key's own; the very same for
   *     lists that number the same
   */
  @SuppressWarnings("ReferenceEquality")
  String json(int[] numbering) {
    Written known = written;
    if (known == null || known.numbering() != numbering) {
      known = new Written(numbering, write(numbering));
      written = known;
    }
    return known.json();
  }

  private String write(int[] numbering) {
    StringBuilder json = new StringBuilder(LENGTH);
    numbers(keys, numbering, json);
    for (Held each : held) {
      json.append(",[");
      numbers(each.keys(), numbering, json);
      json.append(',').append(each.data()).append(']');
    }
    return json.append(']').toString();
  }

  private static void numbers(int[] keys, int[] numbering, StringBuilder json) {
    int[] found = new int[keys.length];
    int count = 0;
    for (int key : keys) {
      int number = numbering[key];
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

  /**
   * Where it stood when titles were sorted last, which says nothing but where it may well stand
   * again.
   */
  int rank() {
    return rank;
  }

  void rank(int place) {
    rank = place;
  }

  int compareByTitle(Choice other) {
    int byTitle = title.compareTo(other.title);
    return byTitle != 0 ? byTitle : course.compareTo(other.course);
  }
}
