package samling.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samling.catalogue.Offering;
import samling.catalogue.Schedule;
import samling.catalogue.Session;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.ScalarNode;

/**
 * A day of the week that speaks of meetings is one on which they are: in a session's title, in an
 * offering's title, and in a weekly rule.
 */
final class WeekdayOfSessions implements Check {

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?<!\\p{L})(?:" + Weekdays.FULL + ")(?:ene|ane|arna|en|er|ar|s)?(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    for (Offering offering : subject.offerings()) {
      title(subject, offering.source(), offering.sessions(), report);
    }
    for (Meetings meetings : subject.meetings()) {
      for (Session session : meetings.written()) {
        title(subject, session.source(), List.of(session), report);
      }
      Schedule schedule = meetings.schedule();
      if (schedule != null && schedule.source().has("from")) {
        rule(schedule, report);
      }
    }
  }

  private static void title(
      Subject subject, Node source, List<Session> sessions, Consumer<Diagnostic> report) {
    Node title = source instanceof MapNode map ? map.value("title") : null;
    if (title != null && !sessions.isEmpty()) {
      Set<DayOfWeek> held = EnumSet.noneOf(DayOfWeek.class);
      sessions.forEach(s -> held.add(s.date().getDayOfWeek()));
      Places.texts(title, Set.of(), t -> title(subject, t, sessions.get(0), held, report));
    }
  }

  private static void title(
      Subject subject,
      ScalarNode title,
      Session first,
      Set<DayOfWeek> held,
      Consumer<Diagnostic> report) {
    if (!DateInWords.in(title.text()).isEmpty()) {
      return;
    }
    Matcher word = WEEKDAY.matcher(title.text());
    while (word.find()) {
      String said = word.group();
      int at = word.start();
      Weekdays.of(said)
          .filter(day -> !held.contains(day))
          .ifPresent(
              day ->
                  report.accept(
                      WeekdayMismatch.diagnostic(
                              subject.within(title, said, at), said, first.date())
                          .with(Help.plain(Weekdays.word(first.date().getDayOfWeek())))));
    }
  }

  private static void rule(Schedule schedule, Consumer<Diagnostic> report) {
    LocalDate from = schedule.from();
    if (from != null && from.getDayOfWeek() != schedule.weekly()) {
      report.accept(
          WeekdayMismatch.diagnostic(
                  Places.at(schedule.source(), "from"), "weekly: " + name(schedule.weekly()), from)
              .with(
                  Help.of(
                      "schedule",
                      name(from.getDayOfWeek()),
                      from.with(TemporalAdjusters.next(schedule.weekly())).toString())));
    }
  }

  private static String name(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }
}
