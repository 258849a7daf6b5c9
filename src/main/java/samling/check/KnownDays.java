package samling.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The days a text is likely to speak of, by which the year of a date without one is understood.
 *
 * @param byDay the days that are known, by month and day
 * @param around a day near to which other days lie, or null
 */
record KnownDays(Map<MonthDay, List<LocalDate>> byDay, @Nullable LocalDate around) {

  private static final long NEAR = 150;

  static final KnownDays NONE = new KnownDays(Map.of(), null);

  static KnownDays of(Collection<LocalDate> days, @Nullable LocalDate around) {
    Map<MonthDay, List<LocalDate>> byDay = new HashMap<>();
    for (LocalDate day : new TreeSet<>(days)) {
      byDay.computeIfAbsent(MonthDay.from(day), d -> new ArrayList<>()).add(day);
    }
    return new KnownDays(byDay, around);
  }

  /**
   * The days a date in words can mean; none where that can't be told.
   *
   * <p>A day that is known wins. Else it is the nearest to the day around which all lies, and where
   * none is near, both the one before and the one after are possible.
   */
  List<LocalDate> meant(DateInWords words) {
    if (words.year() != null) {
      return date(words.year(), words).stream().toList();
    }
    if (words.day() > Month.of(words.month()).maxLength()) {
      return List.of();
    }
    List<LocalDate> known = byDay.getOrDefault(MonthDay.of(words.month(), words.day()), List.of());
    if (!known.isEmpty() || !words.certain() || around == null) {
      return known;
    }
    LocalDate near = around;
    List<LocalDate> years = new ArrayList<>();
    for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
      date(year, words).ifPresent(years::add);
    }
    years.sort(Comparator.comparing(d -> Math.abs(ChronoUnit.DAYS.between(near, d))));
    boolean clear =
        !years.isEmpty() && Math.abs(ChronoUnit.DAYS.between(near, years.get(0))) <= NEAR;
    return years.subList(0, Math.min(clear ? 1 : 2, years.size()));
  }

  private static Optional<LocalDate> date(int year, DateInWords words) {
    try {
      return Optional.of(LocalDate.of(year, words.month(), words.day()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
