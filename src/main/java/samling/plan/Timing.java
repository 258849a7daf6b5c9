package samling.plan;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Expected;
import samling.catalogue.Moment;
import samling.catalogue.Offering;
import samling.catalogue.Outlook;
import samling.catalogue.Session;
import samling.site.Label;
import samling.site.Leaf;
import samling.site.SessionView;
import samling.site.Time;

/** When things happen and for how long, in words. */
final class Timing {
  /** A meeting from this length on counts as a day. */
  private static final Duration DAY = Duration.ofHours(5);

  private final Outlook outlook;
  private final Voice voice;
  private final Places places;

  Timing(Scope scope, Places places) {
    this.outlook = scope.outlook();
    this.voice = scope.voice();
    this.places = places;
  }

  /** As {@link #when}, a single day with its weekday: "lørdag 14. november 2026". */
  Time dates(Offering offering) {
    Session first = offering.first();
    Session last = offering.last();
    return first != null && last != null && first.date().equals(last.date())
        ? dateWithWeekday(first.date())
        : when(offering);
  }

  /** "14.–16. november 2026", "expected in January 2027", or that no date is set. */
  Time when(Offering offering) {
    Session first = offering.first();
    Session last = offering.last();
    if (first != null && last != null) {
      return interval(first.date(), last.date());
    }
    Expected expected = expected(offering);
    if (expected instanceof Expected.Month month) {
      return new Time(
          voice.word("when.expectedIn", voice.dates().month(month.month())),
          month.month().toString(),
          null);
    }
    if (expected instanceof Expected.Day day) {
      return new Time(
          voice.word("when.expectedOn", voice.dates().date(day.date())),
          day.date().toString(),
          null);
    }
    if (expected instanceof Expected.Words words) {
      Label label = voice.say(words.text());
      return new Time(label.text(), null, label.lang());
    }
    return new Time(voice.word("when.notSet"), null, null);
  }

  /** When an offering is expected, unless that is over. */
  private @Nullable Expected expected(Offering offering) {
    return outlook.isOverdue(offering) ? null : offering.expected();
  }

  Time interval(LocalDate from, LocalDate to) {
    return new Time(voice.dates().interval(from, to), from.toString(), null);
  }

  Time date(LocalDate date) {
    return new Time(voice.dates().date(date), date.toString(), null);
  }

  Time dateWithWeekday(LocalDate date) {
    return new Time(voice.dates().dateWithWeekday(date), date.toString(), null);
  }

  /** "1. september 2026", "1. september 2026 kl. 10:00". */
  String moment(Moment moment) {
    String date = voice.dates().date(moment.date());
    return moment.time() == null
        ? date
        : voice.word("when.dateAtTime", date, voice.dates().time(moment.time()));
  }

  /** The same, and in which zone where that is by other clocks than the site's. */
  String moment(Offering offering, Moment moment) {
    return inZone(moment(moment), offering, moment);
  }

  /** What stands on a calendar's leaf for an offering: its first day, or what is known of it. */
  Leaf leaf(Offering offering) {
    Session first = offering.first();
    Session last = offering.last();
    if (first != null && last != null) {
      LocalDate from = first.date();
      LocalDate to = last.date();
      boolean aFewDays =
          from.isBefore(to) && to.isBefore(from.plusWeeks(1)) && from.getMonth() == to.getMonth();
      String days = Integer.toString(from.getDayOfMonth());
      return new Leaf(
          aFewDays ? days + "–" + to.getDayOfMonth() : days,
          voice.dates().shortMonth(from.getMonth()));
    }
    Expected expected = expected(offering);
    if (expected instanceof Expected.Month month) {
      return new Leaf(
          Integer.toString(month.month().getYear()),
          voice.dates().shortMonth(month.month().getMonth()));
    }
    if (expected instanceof Expected.Day day) {
      return new Leaf(
          Integer.toString(day.date().getDayOfMonth()),
          voice.dates().shortMonth(day.date().getMonth()));
    }
    return new Leaf("…", "");
  }

  /**
   * What goes with {@link #dates}: "13:00–15:30", "Tuesdays 13:00–15:30", "Wednesday and Thursday";
   * null where meetings follow no pattern.
   */
  @Nullable String rhythm(List<Session> sessions) {
    return rhythm(weekdays(sessions), commonHours(sessions));
  }

  private static @Nullable String rhythm(@Nullable String days, @Nullable String hours) {
    if (days == null) {
      return hours;
    }
    return hours == null ? days : days + " " + hours;
  }

  /** The same, and in which zone where that is by other clocks than the site's. */
  @Nullable String rhythm(Offering offering) {
    Session first = offering.first();
    String hours = commonHours(offering.sessions());
    return rhythm(
        weekdays(offering.sessions()),
        first == null || hours == null ? null : inZone(hours, offering, start(first)));
  }

  private @Nullable String weekdays(List<Session> sessions) {
    if (sessions.isEmpty()) {
      return null;
    }
    List<DayOfWeek> days = new ArrayList<>();
    for (Session session : sessions) {
      DayOfWeek day = session.date().getDayOfWeek();
      if (!days.contains(day)) {
        days.add(day);
      }
    }
    long dates = days(sessions);
    if (days.size() == 1) {
      return dates == 1 ? null : voice.word("weekdays." + days.get(0).getValue());
    }
    if (days.size() < dates) {
      return null;
    }
    String first = voice.dates().weekday(days.get(0));
    String last = voice.dates().weekday(days.get(days.size() - 1));
    if (days.size() == 2) {
      return first + " " + voice.word("and") + " " + last;
    }
    boolean inARow =
        sessions.get(0).date().plusDays(dates - 1).equals(sessions.get(sessions.size() - 1).date());
    return inARow ? first + "–" + last : null;
  }

  /** "13:00–15:30", and in which zone where that is by other clocks than the site's. */
  @Nullable String hours(Offering offering, Session session) {
    String hours = voice.dates().hours(session.start(), session.end());
    return hours == null ? null : inZone(hours, offering, start(session));
  }

  private static Moment start(Session session) {
    return new Moment(session.date(), session.start());
  }

  private String inZone(String told, Offering offering, Moment moment) {
    return moment.isByOtherClocks(offering.zone(), places.siteZone())
        ? voice.word("time.inZone", told, offering.zone().getId())
        : told;
  }

  /** The hours all meetings have in common, or null where they differ or are not known. */
  private @Nullable String commonHours(List<Session> sessions) {
    String hours = null;
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i);
      String held = voice.dates().hours(session.start(), session.end());
      if (i > 0 && !Objects.equals(held, hours)) {
        return null;
      }
      hours = held;
    }
    return hours;
  }

  /** "3 days", "6 sessions of 2 h 30 min", "2 h", or null where no date is set. */
  @Nullable String duration(List<Session> sessions) {
    if (sessions.isEmpty()) {
      return null;
    }
    Duration first = length(sessions.get(0));
    boolean known = true;
    boolean whole = true;
    boolean alike = true;
    for (Session session : sessions) {
      Duration length = length(session);
      known &= !length.isZero();
      whole &= length.compareTo(DAY) >= 0;
      alike &= length.equals(first);
    }
    if (known && whole) {
      return voice.count("duration.days", days(sessions));
    }
    if (known && alike) {
      String each = voice.dates().length(first);
      return sessions.size() == 1 ? each : voice.word("duration.each", sessions.size(), each);
    }
    return known || sessions.size() > 1
        ? voice.count("duration.sessions", sessions.size())
        : voice.count("duration.days", 1);
  }

  List<SessionView> sessions(List<Session> sessions, @Nullable String ownVenue) {
    return sessions(sessions, session -> places.summary(session, ownVenue));
  }

  /** The meetings of an offering, of which places are told as far as they may be. */
  List<SessionView> sessions(Offering offering) {
    String own = places.venueId(offering);
    return sessions(offering.sessions(), session -> places.summary(offering, session, own));
  }

  private List<SessionView> sessions(
      List<Session> sessions, Function<Session, @Nullable Label> place) {
    List<SessionView> views = new ArrayList<>();
    for (Session session : sessions) {
      views.add(
          new SessionView(
              views.size() + 1,
              dateWithWeekday(session.date()),
              hours(session),
              voice.sayOrNull(session.title()),
              place.apply(session)));
    }
    return views;
  }

  private @Nullable Time hours(Session session) {
    LocalTime start = session.start();
    String text = voice.dates().hours(start, session.end());
    return text == null || start == null
        ? null
        : new Time(text, session.date() + "T" + start, null);
  }

  private static long days(List<Session> sessions) {
    Set<LocalDate> days = new HashSet<>();
    for (Session session : sessions) {
      days.add(session.date());
    }
    return days.size();
  }

  private static Duration length(Session session) {
    LocalTime start = session.start();
    LocalTime end = session.end();
    return start == null || end == null || end.isBefore(start)
        ? Duration.ZERO
        : Duration.between(start, end);
  }
}
