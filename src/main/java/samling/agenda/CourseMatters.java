package samling.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samling.agenda.Matter.Why;
import samling.catalogue.Course;
import samling.catalogue.Expected;
import samling.catalogue.Moment;
import samling.catalogue.Offering;
import samling.catalogue.Outlook;
import samling.catalogue.RegistrationState;
import samling.catalogue.Session;

/** What needs a hand about courses as such: that nobody can tell when they are held next. */
final class CourseMatters {

  private CourseMatters() {}

  static Optional<Matter> of(Course course, Outlook outlook) {
    List<Offering> ahead =
        outlook.ahead(course).stream()
            .filter(o -> outlook.state(o) != RegistrationState.UNDER_WAY)
            .toList();
    if (course.isOnRequest() || ahead.stream().anyMatch(o -> o.first() != null)) {
      return Optional.empty();
    }
    if (!ahead.isEmpty()) {
      return Optional.of(matter(Why.ONLY_EXPECTED, course, expected(ahead.get(0))));
    }
    return course.offerings().stream()
        .map(Offering::last)
        .filter(Objects::nonNull)
        .map(Session::date)
        .max(Comparator.naturalOrder())
        .map(last -> matter(Why.NOTHING_AHEAD, course, last))
        .or(() -> Optional.of(matter(Why.NEVER_HELD, course, null)));
  }

  private static Matter matter(Why why, Course course, @Nullable LocalDate when) {
    String key = course.source().has("offerings") ? "offerings" : "title";
    return new Matter(
        why,
        course.id(),
        course.title(),
        Places.of(course.source(), key),
        Optional.ofNullable(when).map(day -> new Moment(day, null)),
        List.of());
  }

  private static @Nullable LocalDate expected(Offering offering) {
    if (offering.expected() instanceof Expected.Day day) {
      return day.date();
    }
    return offering.expected() instanceof Expected.Month month ? month.month().atDay(1) : null;
  }
}
