package samling.catalogue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The public holidays of the Nordic countries, by the names of their words. */
public final class Holidays {

  private final Map<String, Map<Integer, Map<LocalDate, String>>> years = new HashMap<>();

  /** The holiday a day is in a country, by its name in small English letters. */
  public Optional<String> on(LocalDate day, String country) {
    Map<Integer, Map<LocalDate, String>> known =
        years.computeIfAbsent(country, c -> new HashMap<>());
    Map<LocalDate, String> days = known.get(day.getYear());
    if (days == null) {
      days = year(country, day.getYear());
      known.put(day.getYear(), days);
    }
    return Optional.ofNullable(days.get(day));
  }

  private static Map<LocalDate, String> year(String country, int year) {
    Map<LocalDate, String> days = new HashMap<>();
    switch (country) {
      case "NO" -> {
        put(days, year, 5, 1, "labour-day");
        put(days, year, 5, 17, "constitution-day");
        eastern(days, year);
        longEaster(days, year);
      }
      case "DK" -> {
        eastern(days, year);
        longEaster(days, year);
      }
      case "IS" -> {
        LocalDate summer = LocalDate.of(year, 4, 19);
        days.put(
            summer.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)), "first-day-of-summer");
        put(days, year, 5, 1, "labour-day");
        put(days, year, 6, 17, "national-day");
        eastern(days, year);
        longEaster(days, year);
        LocalDate august = LocalDate.of(year, 8, 1);
        days.put(august.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)), "commerce-day");
      }
      case "SE" -> {
        put(days, year, 6, 6, "national-day");
        swedish(days, year);
        eastern(days, year);
      }
      case "FI" -> {
        put(days, year, 12, 6, "independence-day");
        swedish(days, year);
        eastern(days, year);
      }
      default -> {}
    }
    return days;
  }

  /** The days that move with Easter, and Christmas and the New Year; a day with a name keeps it. */
  private static void eastern(Map<LocalDate, String> days, int year) {
    LocalDate easter = easter(year);
    put(days, year, 1, 1, "new-year");
    days.putIfAbsent(easter.minusDays(2), "good-friday");
    days.putIfAbsent(easter, "easter-sunday");
    days.putIfAbsent(easter.plusDays(1), "easter-monday");
    days.putIfAbsent(easter.plusDays(39), "ascension-day");
    days.putIfAbsent(easter.plusDays(49), "whit-sunday");
    put(days, year, 12, 25, "christmas-day");
    put(days, year, 12, 26, "boxing-day");
  }

  /** What Sweden and Finland don't keep. */
  private static void longEaster(Map<LocalDate, String> days, int year) {
    LocalDate easter = easter(year);
    days.putIfAbsent(easter.minusDays(3), "maundy-thursday");
    days.putIfAbsent(easter.plusDays(50), "whit-monday");
  }

  /** What Sweden and Finland have in common. */
  private static void swedish(Map<LocalDate, String> days, int year) {
    put(days, year, 1, 6, "epiphany");
    put(days, year, 5, 1, "labour-day");
    days.put(saturdayFrom(LocalDate.of(year, 6, 20)), "midsummer-day");
    days.put(saturdayFrom(LocalDate.of(year, 10, 31)), "all-saints");
  }

  private static LocalDate saturdayFrom(LocalDate day) {
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
  }

  private static void put(Map<LocalDate, String> days, int year, int month, int day, String name) {
    days.putIfAbsent(LocalDate.of(year, month, day), name);
  }

  /** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
    int toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    int shift = (golden + 11 * epact + 22 * toSunday) / 451;
    int marchDays = epact + toSunday - 7 * shift + 114;
    return LocalDate.of(year, marchDays / 31, marchDays % 31 + 1);
  }
}
