package samling.plan;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Course;
import samling.catalogue.Offering;
import samling.catalogue.Outlook;
import samling.site.CourseCard;

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
  private @Nullable CourseCard card;
  private @Nullable Choice choice;

  private Listed(Course course, int rank, Instant start, String key) {
    this.course = course;
    this.rank = rank;
    this.start = start;
    this.key = key;
  }

  static Listed of(Course course, Outlook outlook) {
    Offering next = outlook.next(course).orElse(null);
    return next == null
        ? new Listed(course, 2, Instant.MAX, "")
        : new Listed(
            course, outlook.joinable(next) ? 0 : 1, Outlook.startOrNever(next), next.key());
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
    int byKey = key.compareTo(other.key);
    return byKey != 0 ? byKey : course.id().compareTo(other.course.id());
  }
}
