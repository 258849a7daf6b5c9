package samling.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import samling.catalogue.Announcement;
import samling.catalogue.Course;
import samling.catalogue.FreePage;
import samling.catalogue.Group;
import samling.catalogue.Language;
import samling.catalogue.Offering;
import samling.catalogue.Registration;
import samling.catalogue.Session;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.MapNode;
import samling.source.ScalarNode;
import samling.source.SourceText;
import samling.source.Span;

/** A day of the week in a text is the one on which the date next to it falls. */
final class WeekdayMismatch implements Check {

  private static final Set<String> NOT_PROSE =
      Set.of("offerings", "sessions", "aliases", "topics", "instructors", "organisers", "url");

  private static final String MARKDOWN = ".md";

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    for (Course course : subject.catalogue().courses().values()) {
      if (mayHaveDates(subject, course.source())) {
        course(subject, course, report);
      }
    }
    for (Group group : subject.catalogue().groups().values()) {
      if (mayHaveDates(subject, group.source())) {
        KnownDays days = days(group);
        Places.texts(group.source(), NOT_PROSE, text -> look(subject, text, days, report));
      }
    }
    files(subject, report);
  }

  /** Hardly any file has one, and a file is looked through sooner than its values. */
  private static boolean mayHaveDates(Subject subject, MapNode source) {
    SourceText text = subject.content().texts().get(source.span().file());
    return text == null || DateInWords.mayBeIn(text);
  }

  private static void course(Subject subject, Course course, Consumer<Diagnostic> report) {
    KnownDays days = KnownDays.of(days(course), null);
    Places.texts(course.source(), NOT_PROSE, text -> look(subject, text, days, report));
    for (Offering offering : course.offerings()) {
      offering(subject, offering, report);
    }
  }

  private static void offering(Subject subject, Offering offering, Consumer<Diagnostic> report) {
    Session first = offering.first();
    KnownDays days = KnownDays.of(days(offering), first == null ? null : first.date());
    Places.texts(offering.source(), Set.of("id"), text -> look(subject, text, days, report));
  }

  private static void look(
      Subject subject, ScalarNode text, KnownDays days, Consumer<Diagnostic> report) {
    for (DateInWords words : DateInWords.in(text.text())) {
      compare(words, days, () -> subject.within(text, words.weekday(), words.weekdayAt()), report);
    }
  }

  private static void compare(
      DateInWords words, KnownDays days, Supplier<Span> place, Consumer<Diagnostic> report) {
    List<LocalDate> meant = days.meant(words);
    if (meant.isEmpty() || meant.stream().anyMatch(d -> d.getDayOfWeek() == words.said())) {
      return;
    }
    LocalDate date = meant.get(0);
    report.accept(
        diagnostic(place.get(), words.words(), date)
            .with(Help.plain(Weekdays.word(date.getDayOfWeek()))));
  }

  /** That a day of the week doesn't fit with a date; how to mend it depends. */
  static Diagnostic diagnostic(Span place, String words, LocalDate date) {
    return Diagnostic.of(
        Rule.WEEKDAY_MISMATCH, place, words, date.toString(), Weekdays.word(date.getDayOfWeek()));
  }

  /** News and pages are looked through as they stand, their translations too. */
  private static void files(Subject subject, Consumer<Diagnostic> report) {
    Map<String, KnownDays> byFile = new HashMap<>();
    for (Announcement news : subject.catalogue().announcements().values()) {
      byFile.put(
          news.source().span().file(), KnownDays.of(days(subject, news.courses()), news.date()));
    }
    for (FreePage page : subject.catalogue().pages().values()) {
      byFile.put(page.source().span().file(), KnownDays.of(List.of(), page.updated()));
    }
    for (SourceText text : subject.content().texts().values()) {
      KnownDays days = text.file().endsWith(MARKDOWN) ? byFile.get(original(text.file())) : null;
      if (days != null && DateInWords.mayBeIn(text)) {
        for (DateInWords words : DateInWords.in(text.text())) {
          compare(words, days, () -> place(text, words), report);
        }
      }
    }
  }

  /** The file that a file is a translation of, or itself. */
  private static String original(String file) {
    String name = file.substring(0, file.length() - MARKDOWN.length());
    int dot = name.lastIndexOf('.');
    return dot >= 0 && Language.of(name.substring(dot + 1)).isPresent()
        ? name.substring(0, dot) + MARKDOWN
        : file;
  }

  private static Span place(SourceText text, DateInWords words) {
    return text.span(words.weekdayAt(), words.weekdayAt() + words.weekday().length());
  }

  private static List<LocalDate> days(Course course) {
    List<LocalDate> days = new ArrayList<>();
    course.offerings().forEach(o -> days.addAll(days(o)));
    return days;
  }

  private static List<LocalDate> days(Offering offering) {
    List<LocalDate> days = new ArrayList<>();
    offering.sessions().forEach(s -> days.add(s.date()));
    Registration registration = offering.registration();
    if (registration != null && registration.opens() != null) {
      days.add(registration.opens().date());
    }
    if (registration != null && registration.closes() != null) {
      days.add(registration.closes().date());
    }
    return days;
  }

  private static KnownDays days(Group group) {
    List<LocalDate> days = new ArrayList<>();
    group.sessions().forEach(s -> days.add(s.date()));
    LocalDate first = group.firstMeeting();
    if (first != null) {
      days.add(first);
    }
    return KnownDays.of(days, days.isEmpty() ? group.verified() : days.get(days.size() - 1));
  }

  private static List<LocalDate> days(Subject subject, List<String> courses) {
    List<LocalDate> days = new ArrayList<>();
    for (String key : courses) {
      Offering offering = subject.catalogue().offering(key);
      Course course = subject.catalogue().courseOf(key);
      if (offering != null) {
        days.addAll(days(offering));
      } else if (course != null) {
        days.addAll(days(course));
      }
    }
    return days;
  }
}
