package samling.plan;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Course;
import samling.catalogue.Offering;
import samling.catalogue.Outlook;
import samling.site.CourseCard;
import samling.words.Order;

/**
 * A course as the list of all courses has it: where it stands there, and what the list says of it,
 * made when first asked for. Kept for the next list, which has nearly all its courses from this one
 * and would look up each of these by itself. Threads may both make the same.
 */
final class Listed implements Comparable<Listed> {
  private final Course course;

  /** 0 for what can be joined, 1 for what lies ahead, 2 for the rest. */
  private final int rank;

  private final Instant start;
  private final String key;

  /** Its place among those for which no date is known, or null where one is. */
  private final Order.@Nullable Place title;

  private @Nullable CourseCard card;
  private @Nullable Choice choice;

  private Listed(Course course, int rank, Instant start, String key, Order.@Nullable Place title) {
    this.course = course;
    this.rank = rank;
    this.start = start;
    this.key = key;
    this.title = title;
  }

  /**
   * @param titles tells the place of a course in the order of titles
   */
  static Listed of(Course course, Outlook outlook, Function<Course, Order.Place> titles) {
    Offering next = outlook.next(course).orElse(null);
    int rank = next == null ? 2 : outlook.joinable(next) ? 0 : 1;
    Instant start = next == null ? Instant.MAX : outlook.start(next);
    return start.equals(Instant.MAX)
        ? new Listed(course, rank, start, course.id(), titles.apply(course))
        : new Listed(course, rank, start, Objects.requireNonNull(next).key(), null);
  }

  Course course() {
    return course;
  }

  CourseCard card(Cards cards) {
    CourseCard known = card;
    if (known == null) {
      known = cards.course(course);
      card = known;
    }
    return known;
  }

  Choice choice(Function<Course, Choice> maker) {
    Choice known = choice;
    if (known == null) {
      known = maker.apply(course);
      choice = known;
    }
    return known;
  }

  @Override
  public int compareTo(Listed other) {
    if (rank != other.rank) {
      return Integer.compare(rank, other.rank);
    }
    int byStart = start.compareTo(other.start);
    if (byStart != 0) {
      return byStart;
    }
    int byTitle = title == null || other.title == null ? 0 : title.compareTo(other.title);
    return byTitle != 0 ? byTitle : key.compareTo(other.key);
  }
}
