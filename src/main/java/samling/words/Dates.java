package samling.words;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates, times and lengths of time as one language writes them, after CLDR's patterns. */
public final class Dates {
  private final Words words;
  private final String[] days = new String[32];
  private final String[] months = new String[13];
  private final String[] shortMonths = new String[13];
  private final String[] weekdays = new String[8];

  public Dates(Words words) {
    this.words = words;
    for (int i = 1; i < days.length; i++) {
      days[i] = words.text("date.day", i);
    }
    for (int i = 1; i < months.length; i++) {
      months[i] = words.text("month." + i);
      shortMonths[i] = words.text("month.short." + i);
    }
    for (int i = 1; i < weekdays.length; i++) {
      weekdays[i] = words.text("weekday." + i);
    }
  }

  /** "14. november 2026". */
  public String date(LocalDate date) {
    return dayAndMonth(date) + " " + date.getYear();
  }

  /** "14. november". */
  public String dayAndMonth(LocalDate date) {
    return day(date) + " " + month(date.getMonth());
  }

  /** "lørdag 14. november 2026". */
  public String dateWithWeekday(LocalDate date) {
    return weekday(date.getDayOfWeek()) + " " + date(date);
  }

  /** "lørdag 14. november". */
  public String dayWithWeekday(LocalDate date) {
    return weekday(date.getDayOfWeek()) + " " + dayAndMonth(date);
  }

  /** "14.–16. november 2026", "30. november–2. desember 2026"; one date where both are the same. */
  public String interval(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return date(from);
    }
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return day(from) + "–" + date(to);
    }
    if (from.getYear() == to.getYear()) {
      return dayAndMonth(from) + "–" + date(to);
    }
    return date(from) + "–" + date(to);
  }

  /** "november 2026". */
  public String month(YearMonth month) {
    return month(month.getMonth()) + " " + month.getYear();
  }

  /** "November 2026", to begin a line with. */
  public String monthAsTitle(YearMonth month) {
    String name = month(month);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** "09:00". */
  public String time(LocalTime time) {
    int hour = time.getHour();
    int minute = time.getMinute();
    return (hour < 10 ? "0" : "") + hour + (minute < 10 ? ":0" : ":") + minute;
  }

  /** "09:00–15:30", "from 09:00", or null where no time is known. */
  public @Nullable String hours(@Nullable LocalTime start, @Nullable LocalTime end) {
    if (start == null) {
      return null;
    }
    return end == null ? words.text("time.from", time(start)) : time(start) + "–" + time(end);
  }

  /** "2 t 30 min", "45 min". */
  public String length(Duration length) {
    long hours = length.toHours();
    int minutes = length.toMinutesPart();
    if (hours == 0) {
      return words.text("length.minutes", minutes);
    }
    String whole = words.text("length.hours", hours);
    return minutes == 0 ? whole : whole + " " + words.text("length.minutes", minutes);
  }

  public String weekday(DayOfWeek day) {
    return weekdays[day.getValue()];
  }

  public String shortWeekday(DayOfWeek day) {
    return words.text("weekday.short." + day.getValue());
  }

  /** "nov.", where there is little room. */
  public String shortMonth(Month month) {
    return shortMonths[month.getValue()];
  }

  private String day(LocalDate date) {
    return days[date.getDayOfMonth()];
  }

  private String month(Month month) {
    return months[month.getValue()];
  }
}
