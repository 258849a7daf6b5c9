package samling.plan;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samling.words.Order;

/** A course with what it can be chosen by. */
final class Choice {
  private final String course;
  private final Order.Place title;
  private final int[] keys;
  private final List<Held> held;

  /** Where it stood in the order of titles of the last list, or -1. */
  private volatile int rank = -1;

  /**
   * @param course the id
   * @param keys numbers of keys, each once
   */
  Choice(String course, Order.Place title, int[] keys, List<Held> held) {
    this.course = course;
    this.title = title;
    this.keys = keys;
    this.held = held;
  }

  /**
   * An offering with what it can be chosen by.
   *
   * @param keys numbers of keys, each once
   * @param month it begins in, as far as is known
   * @param data what the list needs of it, after the numbers of its keys, as JSON
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Held(int[] keys, @Nullable YearMonth month, String data) {}

  int[] keys() {
    return keys;
  }

  List<Held> held() {
    return held;
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
