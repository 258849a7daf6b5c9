package samling.sheet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A meeting in a cell: {@code 2026-11-14 09:00–15:30}, or the same as people write it. */
public final class SessionText {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final String HOUR = "([0-9]{1,2}(?:[.:][0-9]{2})?)";
  private static final Pattern TIMED =
      Pattern.compile(
          "(.*?[0-9])(?:T|[,:]?\\s(?:kl\\.?\\s?|klokken\\s|klokka\\s|klockan\\s|at\\s)?)"
              + HOUR
              + "(?:\\s?(?:-|–|—|til|till|to)\\s?"
              + HOUR
              + ")?");

  private SessionText() {}

  /** A meeting's text; start and end may be empty. */
  public static String of(String date, String start, String end) {
    return date + (start.isEmpty() ? "" : " " + start) + (end.isEmpty() ? "" : "–" + end);
  }

  /** Its day, start and end, the latter empty where they are not known. */
  public static String[] parts(String session) {
    String[] both = session.split(" ", 2);
    String[] times = both.length < 2 ? new String[] {""} : both[1].split("–", 2);
    return new String[] {both[0], times[0], times.length < 2 ? "" : times[1]};
  }

  static Optional<String> parse(String text) {
    String line = Plain.line(text);
    Matcher m = TIMED.matcher(line);
    if (m.matches()) {
      Optional<LocalDate> date = DayText.date(m.group(1));
      Optional<LocalTime> start = DayText.time(m.group(2));
      boolean open = m.group(3) == null;
      Optional<LocalTime> end = open ? Optional.empty() : DayText.time(m.group(3));
      if (date.isPresent() && start.isPresent() && (open || end.isPresent())) {
        return Optional.of(
            of(
                date.get().toString(),
                CLOCK.format(start.get()),
                end.map(CLOCK::format).orElse("")));
      }
    }
    return DayText.date(line).map(LocalDate::toString);
  }
}
