package samling.check;

import java.time.LocalDate;
import java.util.function.Consumer;
import samling.catalogue.Group;
import samling.catalogue.Schedule;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** The first meeting of a group is one of its meetings. */
final class FirstMeetingMismatch implements Check {

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    for (Group group : subject.catalogue().groups().values()) {
      LocalDate first = group.firstMeeting();
      Schedule schedule = group.schedule();
      if (first != null && schedule != null && !fits(first, group, schedule)) {
        report.accept(
            Diagnostic.of(
                    Rule.FIRST_MEETING_MISMATCH,
                    Places.at(group.source(), "firstMeeting"),
                    first.toString(),
                    Weekdays.word(first.getDayOfWeek()))
                .with(Help.plain()));
      }
    }
  }

  /**
   * A rule without a beginning or an end has no list of days: then the day of the week must fit.
   */
  private static boolean fits(LocalDate first, Group group, Schedule schedule) {
    boolean listed = schedule.source().has("from") && schedule.source().has("count");
    boolean alsoMet = schedule.also().stream().anyMatch(s -> s.date().equals(first));
    if (!listed) {
      return alsoMet || schedule.weekly() == first.getDayOfWeek();
    }
    return group.sessions().stream().anyMatch(s -> s.date().equals(first));
  }
}
