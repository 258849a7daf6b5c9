package samling.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samling.catalogue.Course;
import samling.catalogue.Extra;
import samling.catalogue.Lazy;
import samling.catalogue.Offering;
import samling.catalogue.Outlook;
import samling.catalogue.RegistrationState;
import samling.catalogue.Session;
import samling.site.Day;
import samling.site.Label;
import samling.site.MonthLink;
import samling.site.OfferingLine;
import samling.site.OfferingQueue;
import samling.site.Page;
import samling.site.PlannedPage;
import samling.site.Time;
import samling.words.Order;

/** The calendar, its months, and the archive. */
final class CalendarPages {
  private static final int SOON = 12;

  /** How many times as many lines a list has as it shows. */
  private static final int QUEUE = 4;

  private final Desk desk;
  private final Scope scope;
  private final Voice voice;
  private final Lazy<NavigableMap<YearMonth, NavigableMap<LocalDate, List<Meeting>>>> meetings;
  private final Function<String, Order.Place> titles;

  /** A session in the calendar. */
  private record Meeting(Offering offering, Session session, int number) {}

  CalendarPages(Desk desk) {
    this.desk = desk;
    this.scope = desk.scope();
    this.voice = scope.voice();
    this.meetings = Lazy.of(this::meetings);
    this.titles = Order.places(voice.language());
  }

  private NavigableMap<YearMonth, NavigableMap<LocalDate, List<Meeting>>> meetings() {
    NavigableMap<YearMonth, NavigableMap<LocalDate, List<Meeting>>> months = new TreeMap<>();
    for (Offering offering : scope.outlook().offeringsByStart()) {
      int number = 0;
      for (Session session : offering.sessions()) {
        number++;
        months
            .computeIfAbsent(YearMonth.from(session.date()), m -> new TreeMap<>())
            .computeIfAbsent(session.date(), d -> new ArrayList<>())
            .add(new Meeting(offering, session, number));
      }
    }
    months.values().stream()
        .flatMap(days -> days.values().stream())
        .forEach(
            day ->
                day.sort(
                    Comparator.comparing((Meeting m) -> m.session().startsAt(m.offering().zone()))
                        .thenComparing(m -> m.offering().key())));
    return months;
  }

  Stream<PlannedPage> pages() {
    return Stream.concat(
        scope.has(Extra.ARCHIVE)
            ? Stream.of(scope.section("archive", "archive", this::archive))
            : Stream.empty(),
        scope.has(Extra.CALENDAR) ? calendars() : Stream.empty());
  }

  private Stream<PlannedPage> calendars() {
    return Stream.concat(
        Stream.of(scope.section("calendar", "calendar", this::calendar)),
        desk.tally().months().stream()
            .map(m -> scope.page("month", l -> scope.addresses().month(l, m), () -> month(m))));
  }

  /** What can be joined and begins first, and behind it what may be joined later. */
  OfferingQueue soon(int limit) {
    Outlook outlook = scope.outlook();
    return desk.cards()
        .queue(
            outlook.offeringsByStart().stream()
                .filter(o -> o.first() != null)
                .filter(outlook::promising)
                .filter(o -> outlook.state(o) != RegistrationState.NOT_ANNOUNCED)
                .toList(),
            outlook::joinable,
            limit,
            QUEUE * limit);
  }

  /** What one can sign up for soon, the first to open first. */
  OfferingQueue opening(int limit) {
    return desk.cards()
        .queue(
            scope.outlook().offeringsByStart().stream()
                .filter(o -> scope.outlook().state(o) == RegistrationState.OPENS_LATER)
                .sorted(Comparator.comparing(CalendarPages::opens).thenComparing(Outlook.BY_START))
                .toList(),
            o -> true,
            limit,
            QUEUE * limit);
  }

  private static Instant opens(Offering offering) {
    return Objects.requireNonNull(Objects.requireNonNull(offering.registration()).opens())
        .asStart(offering.zone());
  }

  private Page calendar() {
    YearMonth now = YearMonth.from(scope.outlook().today());
    return new Page.Calendar(
        desk.heads()
            .section("calendar")
            .calendar(desk.subscriptions().everything())
            .calendar(
                desk.subscriptions().registration(),
                scope.addresses().registrationCalendar(voice.language()))
            .description(Label.of(voice.word("description.calendar")))
            .done(),
        meetings.get().tailMap(now).keySet().stream().map(this::link).toList(),
        soon(SOON),
        opening(SOON),
        undated());
  }

  /** What has no date yet: first what is expected some time, the rest by title. */
  private List<OfferingLine> undated() {
    List<Undated> undated = new ArrayList<>();
    for (Offering offering : scope.outlook().offeringsByStart()) {
      if (offering.first() == null && scope.outlook().isAhead(offering)) {
        OfferingLine line = desk.cards().line(offering);
        undated.add(
            new Undated(scope.outlook().start(offering), titles.apply(line.title().text()), line));
      }
    }
    undated.sort(Comparator.comparing(Undated::start).thenComparing(Undated::title));
    return undated.stream().map(Undated::line).toList();
  }

  private record Undated(Instant start, Order.Place title, OfferingLine line) {}

  private Page month(YearMonth month) {
    NavigableMap<YearMonth, NavigableMap<LocalDate, List<Meeting>>> months = meetings.get();
    Map<LocalDate, List<Meeting>> days =
        Objects.requireNonNullElse(months.get(month), new TreeMap<>());
    LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate last = month.atEndOfMonth();
    List<Page.Month.Week> weeks = new ArrayList<>();
    for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
      List<Day> week = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        week.add(day(monday.plusDays(i), month, days));
      }
      weeks.add(new Page.Month.Week(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), week));
    }
    YearMonth previous = months.lowerKey(month);
    YearMonth next = months.higherKey(month);
    return new Page.Month(
        desk.heads()
            .page(
                l -> scope.addresses().month(l, month), Label.of(voice.dates().monthAsTitle(month)))
            .below("calendar")
            .windowTitle(
                voice.word("title.calendar")
                    + ": "
                    + voice.dates().month(month)
                    + " – "
                    + voice.say(scope.catalogue().site().name()).text())
            .description(Label.of(voice.word("description.month", voice.dates().month(month))))
            .done(),
        Stream.of(DayOfWeek.values())
            .map(
                d ->
                    new Page.Month.Weekday(voice.dates().shortWeekday(d), voice.dates().weekday(d)))
            .toList(),
        weeks,
        days.keySet().stream().map(d -> day(d, month, days)).toList(),
        previous == null ? null : link(previous),
        next == null ? null : link(next));
  }

  private Day day(LocalDate date, YearMonth month, Map<LocalDate, List<Meeting>> meetings) {
    boolean inMonth = YearMonth.from(date).equals(month);
    return new Day(
        date.getDayOfMonth(),
        voice.dates().shortWeekday(date.getDayOfWeek()),
        new Time(voice.dates().dayWithWeekday(date), date.toString(), null),
        inMonth,
        inMonth
            ? meetings.getOrDefault(date, List.of()).stream().map(this::event).toList()
            : List.of());
  }

  private Day.Event event(Meeting meeting) {
    Offering offering = meeting.offering();
    Course course = Objects.requireNonNull(scope.catalogue().courses().get(offering.course()));
    Label own = desk.places().summary(offering, meeting.session(), null);
    int all = offering.sessions().size();
    return new Day.Event(
        desk.cards().title(course, offering),
        scope.addresses().offering(voice.language(), course.id(), offering.id()),
        desk.timing().hours(offering, meeting.session()),
        own == null ? desk.places().summary(offering) : own,
        all == 1 ? null : voice.word("calendar.partOf", meeting.number(), all),
        desk.states().state(offering));
  }

  private MonthLink link(YearMonth month) {
    long count =
        Objects.requireNonNullElse(
                meetings.get().get(month), new TreeMap<LocalDate, List<Meeting>>())
            .values()
            .stream()
            .mapToLong(List::size)
            .sum();
    return new MonthLink(
        voice.dates().monthAsTitle(month),
        scope.addresses().month(voice.language(), month),
        (int) count);
  }

  private Page archive() {
    Map<Integer, List<OfferingLine>> years =
        scope.outlook().offeringsByStart().stream()
            .filter(o -> scope.outlook().state(o) == RegistrationState.PAST)
            .sorted(Outlook.BY_START.reversed())
            .collect(
                Collectors.groupingBy(
                    o -> Objects.requireNonNull(o.first()).date().getYear(),
                    () -> new TreeMap<>(Comparator.<Integer>reverseOrder()),
                    Collectors.mapping(desk.cards()::line, Collectors.toList())));
    return new Page.Archive(
        desk.heads()
            .section("archive")
            .below("courses")
            .description(Label.of(voice.word("description.archive")))
            .done(),
        years.entrySet().stream()
            .map(e -> new Page.Archive.Year(e.getKey().toString(), e.getValue()))
            .toList());
  }
}
