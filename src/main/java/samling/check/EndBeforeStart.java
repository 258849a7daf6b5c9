package samling.check;

import java.time.LocalTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Schedule;
import samling.catalogue.Session;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.Node;

/** A meeting ends after it begins. */
final class EndBeforeStart implements Check {

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    for (Meetings meetings : subject.meetings()) {
      for (Session session : meetings.written()) {
        compare(session.start(), session.end(), session.source(), report);
      }
      Schedule schedule = meetings.schedule();
      if (schedule != null) {
        compare(schedule.start(), schedule.end(), schedule.source(), report);
      }
    }
  }

  private static void compare(
      @Nullable LocalTime start,
      @Nullable LocalTime end,
      Node source,
      Consumer<Diagnostic> report) {
    if (start != null && end != null && !end.isAfter(start)) {
      report.accept(
          Diagnostic.of(
                  Rule.END_BEFORE_START, Places.at(source, "end"), end.toString(), start.toString())
              .with(Help.plain()));
    }
  }
}
