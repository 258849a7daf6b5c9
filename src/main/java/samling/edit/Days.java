package samling.edit;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import samling.revise.Value;
import samling.revise.Value.Mapping;
import samling.revise.Value.Sequence;
import samling.revise.Value.Text;

/** The days that an offering's keys tell of. */
final class Days {

  private Days() {}

  /** The first day of an offering, or the day it is expected; nothing, if only words tell when. */
  static Optional<LocalDate> first(Mapping offering) {
    List<LocalDate> all = new ArrayList<>();
    items(offering, "sessions").forEach(s -> date(s, "date").ifPresent(all::add));
    offering.get("schedule").flatMap(Days::firstOfRule).ifPresent(all::add);
    return all.stream().min(LocalDate::compareTo).or(() -> expected(offering));
  }

  /** The first day on which a weekly rule strikes. */
  static Optional<LocalDate> firstOfRule(Value schedule) {
    Optional<LocalDate> from = date(schedule, "from");
    Optional<DayOfWeek> weekly = weekday(schedule);
    return from.flatMap(f -> weekly.map(day -> f.with(TemporalAdjusters.nextOrSame(day))));
  }

  static Optional<DayOfWeek> weekday(Value schedule) {
    return text(schedule, "weekly")
        .flatMap(
            name -> {
              for (DayOfWeek day : DayOfWeek.values()) {
                if (word(day).equals(name)) {
                  return Optional.of(day);
                }
              }
              return Optional.empty();
            });
  }

  static String word(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  /** The items of a key's list that are maps. */
  static List<Mapping> items(Value map, String key) {
    return map instanceof Mapping m && m.get(key).orElse(null) instanceof Sequence list
        ? list.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).toList()
        : List.of();
  }

  static Optional<LocalDate> date(Value map, String key) {
    return text(map, key).flatMap(Days::parse);
  }

  static Optional<LocalDate> parse(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<YearMonth> month(String text) {
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Text text(LocalDate date) {
    return new Text(date.toString());
  }

  private static Optional<String> text(Value map, String key) {
    return map instanceof Mapping m ? m.text(key) : Optional.empty();
  }

  /** A day that is not settled, or the middle of a month. */
  private static Optional<LocalDate> expected(Mapping offering) {
    return offering
        .text("expected")
        .flatMap(text -> parse(text).or(() -> month(text).map(month -> month.atDay(15))));
  }
}
