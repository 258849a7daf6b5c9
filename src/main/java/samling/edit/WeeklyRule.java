package samling.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import samling.edit.Copied.Day;
import samling.edit.Note.Kind;
import samling.revise.Value;
import samling.revise.Value.Mapping;
import samling.revise.Value.Numeral;
import samling.revise.Value.Sequence;

/** A weekly rule moved in time: as many meetings as before, and none on a holiday. */
final class WeeklyRule {

  private final Mapping old;
  private final long shift;
  private final HolidayCalendar holidays;
  private final List<Note> notes;
  private final LocalDate first;
  private final int count;
  private final int every;
  private final TreeSet<LocalDate> except = new TreeSet<>();
  private int newCount;

  WeeklyRule(Mapping old, long shift, HolidayCalendar holidays, List<Note> notes) {
    this.old = old;
    this.shift = shift;
    this.holidays = holidays;
    this.notes = notes;
    this.first = Days.firstOfRule(old).orElseThrow();
    this.count = number("count");
    this.every = number("every");
  }

  Mapping moved() {
    int meetings = meetings();
    exceptions();
    int held = 0;
    // A rule that a slip of the pen made endless is left as it is.
    for (newCount = 0; held < meetings && newCount < count + 60; newCount++) {
      LocalDate day = first.plusDays(shift).plusWeeks((long) newCount * every);
      Optional<String> holiday = holidays.on(day);
      if (except.contains(day)) {
        continue;
      }
      if (holiday.isPresent()) {
        except.add(day);
        notes.add(Note.of(Kind.LEFT_OUT, day, holiday.get()));
      } else {
        held++;
      }
    }
    LocalDate from = Days.date(old, "from").orElseThrow().plusDays(shift);
    Mapping made =
        old.with("weekly", new Value.Text(Days.word(first.plusDays(shift).getDayOfWeek())))
            .with("from", Days.text(from));
    made = old.get("count").isPresent() ? made.with("count", Numeral.of(newCount)) : made;
    made =
        except.isEmpty()
            ? made.without("except")
            : made.with("except", new Sequence(except.stream().<Value>map(Days::text).toList()));
    return old.get("also").isPresent() ? made.with("also", also()) : made;
  }

  /** The last day by the rule, before and after, if there is more than one. */
  Optional<Day> lastDay() {
    return count < 2
        ? Optional.empty()
        : Optional.of(
            new Day(
                first.plusWeeks((count - 1L) * every),
                first.plusDays(shift).plusWeeks((newCount - 1L) * every)));
  }

  /** How many meetings there are by the old rule. */
  private int meetings() {
    List<LocalDate> out = oldExceptions();
    int held = 0;
    for (int i = 0; i < count; i++) {
      held += out.contains(first.plusWeeks((long) i * every)) ? 0 : 1;
    }
    return held;
  }

  private void exceptions() {
    for (LocalDate day : oldExceptions()) {
      LocalDate moved = day.plusDays(shift);
      if (holidays.on(day).isPresent() && holidays.on(moved).isEmpty()) {
        notes.add(Note.of(Kind.TAKEN_IN, moved));
      } else {
        except.add(moved);
      }
    }
  }

  private List<LocalDate> oldExceptions() {
    List<LocalDate> days = new ArrayList<>();
    if (old.get("except").orElse(null) instanceof Sequence list) {
      list.items().forEach(item -> item.words().flatMap(Days::parse).ifPresent(days::add));
    }
    return days;
  }

  private Value also() {
    List<Value> made = new ArrayList<>();
    for (Mapping extra : Days.items(old, "also")) {
      Optional<LocalDate> date = Days.date(extra, "date");
      if (date.isEmpty()) {
        made.add(extra);
        continue;
      }
      LocalDate day = date.get().plusDays(shift);
      for (Optional<String> h = holidays.on(day); h.isPresent(); h = holidays.on(day)) {
        notes.add(Note.of(Kind.MOVED, day, h.get(), day.plusDays(7)));
        day = day.plusDays(7);
      }
      made.add(extra.with("date", Days.text(day)));
    }
    return new Sequence(made);
  }

  private int number(String key) {
    return old.get(key).orElse(null) instanceof Numeral n ? Math.max(1, n.number().intValue()) : 1;
  }
}
