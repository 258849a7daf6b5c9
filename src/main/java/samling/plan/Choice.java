package samling.plan;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Course;
import samling.words.Order;

/**
 * A course with what it can be chosen by.
 *
 * @param keys numbers of keys, each once
 */
record Choice(Course course, Order.Place title, List<Integer> keys, List<Held> held) {

  /**
   * An offering with what it can be chosen by.
   *
   * @param month it begins in, as far as is known
   * @param data what the list needs of it, after the numbers of its keys, as JSON
   */
  record Held(List<Integer> keys, @Nullable YearMonth month, String data) {}
}
