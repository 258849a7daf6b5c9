package samling.edit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samling.catalogue.Holidays;
import samling.edit.Copied.Day;
import samling.edit.Note.Kind;
import samling.revise.Value;
import samling.revise.Value.Mapping;
import samling.revise.Value.Sequence;
import samling.revise.Value.Text;

/**
 * An offering held once more: the same, some time later, on no public holiday, and without what
 * only concerned the old one.
 */
final class OfferingCopy {

  private static final Set<String> PAST = Set.of("status", "statusNote", "revision");
  private static final Set<String> PAST_REGISTRATION = Set.of("full", "left", "asOf");

  private final Mapping old;
  private final HolidayCalendar holidays;
  private final List<Day> days = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private long shift;

  private OfferingCopy(Mapping old, HolidayCalendar holidays) {
    this.old = old;
    this.holidays = holidays;
  }

  /**
   * The offering held once more.
   *
   * @param country whose public holidays to avoid
   */
  static Copied of(Mapping old, String id, Shift shift, String country) {
    OfferingCopy copy = new OfferingCopy(old, new HolidayCalendar(new Holidays(), country));
    return copy.make(id, shift);
  }

  private Copied make(String id, Shift by) {
    Optional<LocalDate> first = Days.first(old);
    first.ifPresent(day -> shift = by.days(day));
    if (first.isEmpty()) {
      notes.add(Note.of(Kind.NO_DATES));
    }
    old.text("status")
        .filter(status -> !status.equals("scheduled"))
        .ifPresent(status -> notes.add(Note.of(Kind.STATUS, status)));
    Map<String, Value> made = new LinkedHashMap<>();
    // Sessions and rules come first: where they begin decides about all other days.
    Optional<Value> sessions = old.get("sessions").map(this::sessions);
    Optional<Value> schedule = old.get("schedule").map(this::schedule);
    old.entries()
        .forEach(
            (key, value) -> {
              switch (key) {
                case "id" -> made.put(key, new Text(id));
                case "sessions" -> made.put(key, sessions.orElse(value));
                case "schedule" -> made.put(key, schedule.orElse(value));
                case "expected" -> made.put(key, expected(value));
                case "decisionBy" -> made.put(key, moved(value));
                case "registration" -> made.put(key, registration(value));
                default -> {
                  if (!PAST.contains(key)) {
                    made.put(key, value);
                  }
                }
              }
            });
    Mapping value = new Mapping(made);
    notes.addAll(OldWords.in(value, old));
    return new Copied(value, days, notes);
  }

  /** Days that follow each other move together, and what comes after a moved one moves as well. */
  private Value sessions(Value value) {
    if (!(value instanceof Sequence list)) {
      return value;
    }
    List<Value> made = new ArrayList<>();
    long later = 0;
    LocalDate before = null;
    for (int i = 0; i < list.items().size(); i++) {
      Value item = list.items().get(i);
      Optional<LocalDate> date = Days.date(item, "date");
      if (date.isEmpty()) {
        made.add(item);
        continue;
      }
      boolean begins = before == null || date.get().isAfter(before.plusDays(3));
      before = date.get();
      if (begins) {
        later = later(list.items().subList(i, list.items().size()), later);
        if (days.isEmpty()) {
          shift += later;
          later = 0;
        }
      }
      made.add(((Mapping) item).with("date", Days.text(day(date.get(), later))));
    }
    return new Sequence(made);
  }

  /** By how many days a row of days must move, so that none of them falls on a holiday. */
  private long later(List<Value> items, long already) {
    long later = already;
    LocalDate before = null;
    for (int i = 0; i < items.size(); i++) {
      Optional<LocalDate> date = Days.date(items.get(i), "date");
      if (date.isEmpty() || (before != null && date.get().isAfter(before.plusDays(3)))) {
        break;
      }
      before = date.get();
      LocalDate day = date.get().plusDays(shift + later);
      Optional<String> holiday = holidays.on(day);
      if (holiday.isPresent()) {
        later += 7;
        notes.add(Note.of(Kind.MOVED, day, holiday.get(), day.plusDays(7)));
        before = null;
        i = -1;
      }
    }
    return later;
  }

  private LocalDate day(LocalDate date, long later) {
    LocalDate after = date.plusDays(shift + later);
    days.add(new Day(date, after));
    return after;
  }

  private Value schedule(Value value) {
    if (!(value instanceof Mapping rule) || Days.firstOfRule(rule).isEmpty()) {
      return value;
    }
    LocalDate first = Days.firstOfRule(rule).get();
    LocalDate start = first.plusDays(shift);
    for (Optional<String> h = holidays.on(start); h.isPresent(); h = holidays.on(start)) {
      notes.add(Note.of(Kind.MOVED, start, h.get(), start.plusDays(7)));
      start = start.plusDays(7);
      shift += 7;
    }
    days.add(new Day(first, start));
    WeeklyRule made = new WeeklyRule(rule, shift, holidays, notes);
    Mapping moved = made.moved();
    made.lastDay().ifPresent(days::add);
    return moved;
  }

  private Value expected(Value value) {
    String text = value.words().orElse("");
    Optional<LocalDate> date = Days.parse(text);
    if (date.isPresent()) {
      return Days.text(day(date.get(), 0));
    }
    Optional<YearMonth> month = Days.month(text);
    if (month.isEmpty()) {
      return value;
    }
    LocalDate middle = month.get().atDay(15);
    return new Text(YearMonth.from(day(middle, 0)).toString());
  }

  private Value registration(Value value) {
    if (!(value instanceof Mapping registration)) {
      return value;
    }
    Map<String, Value> made = new LinkedHashMap<>();
    registration
        .entries()
        .forEach(
            (key, part) -> {
              if (key.equals("opens") || key.equals("closes")) {
                made.put(key, moved(part));
              } else if (!PAST_REGISTRATION.contains(key)) {
                made.put(key, part);
              }
            });
    if (registration.text("method").filter("closed"::equals).isPresent()) {
      notes.add(Note.of(Kind.CLOSED));
    }
    return new Mapping(made);
  }

  /** A day, or a time of a day, as much later as the first day. */
  private Value moved(Value value) {
    String text = value.words().orElse("");
    int time = text.indexOf('T');
    String rest = time < 0 ? "" : text.substring(time);
    return Days.parse(time < 0 ? text : text.substring(0, time))
        .<Value>map(date -> new Text(date.plusDays(shift) + rest))
        .orElse(value);
  }
}
