package samling.check;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Course;
import samling.catalogue.Offering;
import samling.catalogue.Prerequisite;
import samling.catalogue.Session;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** What a coming course requires can be taken before it. */
final class PrerequisiteNotOffered implements Check {

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    for (Course course : subject.catalogue().courses().values()) {
      for (Prerequisite prerequisite : course.prerequisites()) {
        if (!prerequisite.recommended()
            && prerequisite.course() != null
            && !course.publication().draft()) {
          required(subject, course, prerequisite, report);
        }
      }
    }
  }

  private static void required(
      Subject subject, Course course, Prerequisite prerequisite, Consumer<Diagnostic> report) {
    Offering last = lastComing(subject, course);
    if (last != null) {
      before(subject, last, course, prerequisite, report);
    }
  }

  private static void before(
      Subject subject,
      Offering last,
      Course course,
      Prerequisite prerequisite,
      Consumer<Diagnostic> report) {
    Course required = subject.catalogue().courses().get(prerequisite.course());
    Session start = last.first();
    if (required == null || required.id().equals(course.id()) || start == null) {
      return;
    }
    Instant begins = start.startsAt(last.zone());
    if (subject.coming(required).stream().noneMatch(o -> mayBeBefore(o, begins))) {
      report.accept(
          Diagnostic.of(
                  Rule.PREREQUISITE_NOT_OFFERED,
                  Places.at(prerequisite.source(), "course"),
                  required.id(),
                  start.date().toString())
              .with(Help.plain(required.id())));
    }
  }

  private static boolean mayBeBefore(Offering offering, Instant begins) {
    Session first = offering.first();
    return first == null || first.startsAt(offering.zone()).isBefore(begins);
  }

  private static @Nullable Offering lastComing(Subject subject, Course course) {
    List<Offering> dated =
        subject.coming(course).stream()
            .filter(subject::notBegun)
            .filter(o -> o.first() != null)
            .toList();
    return dated.isEmpty() ? null : dated.get(dated.size() - 1);
  }
}
