package samling.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import samling.catalogue.Language;
import samling.diagnostic.Rule;
import samling.diagnostic.Suggestion;

/**
 * The way from a cell to what it says, written as content files write it: {@code 2026-11-14},
 * {@code 09:00}, {@code true}, {@code 1200.5}, {@code cancelled}. A blank cell says nothing: an
 * empty text.
 */
public final class CellReader {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(20_000);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(80_000);
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private final AllowedWords words = new AllowedWords();
  private final CellWriter writer;

  /**
   * @param first the language that advice names words in
   */
  public CellReader(Language first) {
    this.writer = new CellWriter(first);
  }

  /**
   * What a cell says in a column; nothing, and why, where it does not say what the column holds.
   */
  public Optional<String> read(Column column, Cell cell, Consumer<Fault> faults) {
    if (cell.content().isBlank()) {
      return Optional.of("");
    }
    if (cell.content() instanceof Content.Failed failed) {
      faults.accept(Fault.of(Rule.SHEET_FORMULA, cell.place(), failed.code()));
      return Optional.empty();
    }
    return switch (column.type()) {
      case DATE -> or(date(cell).map(LocalDate::toString), Rule.SHEET_BAD_DATE, cell, faults);
      case TIME -> or(time(cell).map(CLOCK::format), Rule.SHEET_BAD_TIME, cell, faults);
      case MOMENT -> or(moment(cell), Rule.SHEET_BAD_MOMENT, cell, faults);
      case INTEGER -> or(integer(cell), Rule.SHEET_BAD_INTEGER, cell, faults);
      case AMOUNT -> or(amount(cell), Rule.SHEET_BAD_AMOUNT, cell, faults);
      case YES_NO -> or(yesOrNo(cell), Rule.SHEET_BAD_YES_NO, cell, faults);
      case ADDRESS -> or(address(cell), Rule.SHEET_BAD_ADDRESS, cell, faults);
      case EMAIL -> or(email(cell), Rule.SHEET_BAD_EMAIL, cell, faults);
      case WORD -> word(column, cell, faults);
      case SESSIONS -> sessions(cell, faults);
      case LIST -> Optional.of(list(shown(cell)));
      case CURRENCY -> Optional.of(shown(cell).toUpperCase(Locale.ROOT));
      case TEXT -> Optional.of(longText(cell));
      case ID, PLAIN, READ_ONLY -> Optional.of(shown(cell));
    };
  }

  /** Whether a cell tells to take away what its column says of an offering. */
  public static boolean takesAway(Cell cell) {
    return ColumnWords.says("remove", shown(cell));
  }

  /** The currency that stands with an amount; empty if there is none. */
  public static String currency(Cell cell) {
    return Amount.parse(shown(cell)).map(Amount::currency).orElse("");
  }

  /** A cell's content on one line, as a program would show it. */
  public static String shown(Cell cell) {
    Content content = cell.content();
    if (content instanceof Content.Text text) {
      return Plain.line(text.text());
    }
    if (content instanceof Content.Numeral number) {
      return Amount.plain(number.number());
    }
    if (content instanceof Content.Truth truth) {
      return String.valueOf(truth.truth());
    }
    if (content instanceof Content.Date date) {
      return date.timed() ? date.date().toString() : date.date().toLocalDate().toString();
    }
    return ((Content.Failed) content).code();
  }

  private static Optional<String> or(
      Optional<String> says, Rule otherwise, Cell cell, Consumer<Fault> faults) {
    if (says.isEmpty()) {
      faults.accept(Fault.of(otherwise, cell.place(), shown(cell)));
    }
    return says;
  }

  private static Optional<LocalDate> date(Cell cell) {
    if (cell.content() instanceof Content.Date date) {
      return Optional.of(date.date().toLocalDate());
    }
    // A day whose cell has lost its format is a number of days.
    if (cell.content() instanceof Content.Numeral number) {
      return isDays(number.number())
          ? Optional.of(DAY_ZERO.plusDays(number.number().longValue()))
          : Optional.empty();
    }
    return DayText.date(shown(cell));
  }

  private static boolean isDays(BigDecimal number) {
    return number.compareTo(FIRST_DAY) > 0
        && number.compareTo(LAST_DAY) < 0
        && Amount.plain(number).indexOf('.') < 0;
  }

  private static Optional<LocalTime> time(Cell cell) {
    if (cell.content() instanceof Content.Date date) {
      return date.timed() ? Optional.of(date.date().toLocalTime()) : Optional.empty();
    }
    if (cell.content() instanceof Content.Numeral number) {
      BigDecimal day = number.number();
      if (day.signum() > 0 && day.compareTo(BigDecimal.ONE) < 0) {
        long seconds = Math.round(day.doubleValue() * 24 * 60) * 60;
        return seconds < 24 * 60 * 60
            ? Optional.of(LocalTime.ofSecondOfDay(seconds))
            : Optional.empty();
      }
    }
    return DayText.time(shown(cell)).filter(t -> !shown(cell).matches("[0-9]+[.][0-9]"));
  }

  private static Optional<String> moment(Cell cell) {
    if (cell.content() instanceof Content.Date date && date.timed()) {
      LocalDateTime at = date.date();
      return Optional.of(at.toLocalDate() + "T" + CLOCK.format(at));
    }
    return cell.content() instanceof Content.Text text
        ? DayText.moment(text.text())
        : date(cell).map(LocalDate::toString);
  }

  private static Optional<String> integer(Cell cell) {
    return number(cell).map(Amount::plain).filter(text -> text.matches("[0-9]{1,9}"));
  }

  private static Optional<BigDecimal> number(Cell cell) {
    return cell.content() instanceof Content.Numeral number
        ? Optional.of(number.number())
        : cell.content() instanceof Content.Text text
            ? Amount.number(text.text())
            : Optional.empty();
  }

  private static Optional<String> amount(Cell cell) {
    if (cell.content() instanceof Content.Numeral number) {
      return Optional.of(Amount.plain(number.number())).filter(n -> !n.startsWith("-"));
    }
    if (ColumnWords.says("free", shown(cell))) {
      return Optional.of("free");
    }
    return cell.content() instanceof Content.Text text
        ? Amount.parse(text.text())
            .map(amount -> Amount.plain(amount.number()))
            .filter(n -> !n.startsWith("-"))
        : Optional.empty();
  }

  private static Optional<String> yesOrNo(Cell cell) {
    String shown = shown(cell);
    boolean yes = shown.equals("1") || shown.equals("true") || ColumnWords.says("yes", shown);
    boolean no = shown.equals("0") || shown.equals("false") || ColumnWords.says("no", shown);
    return yes || no ? Optional.of(String.valueOf(yes)) : Optional.empty();
  }

  private Optional<String> word(Column column, Cell cell, Consumer<Fault> faults) {
    List<String> allowed = words.of(column);
    Optional<String> word = ColumnWords.word(column, allowed, shown(cell));
    if (word.isEmpty()) {
      List<String> keys = allowed.stream().map(w -> column.key() + "." + w).toList();
      List<String> choice = allowed.stream().map(w -> writer.shown(column, w)).toList();
      faults.accept(
          Fault.of(Rule.SHEET_BAD_WORD, cell.place(), shown(cell), choice)
              .meaning(Suggestion.closest(shown(cell), ColumnWords.all(keys)).orElse("")));
    }
    return word;
  }

  private static Optional<String> sessions(Cell cell, Consumer<Fault> faults) {
    String text =
        cell.content() instanceof Content.Text t
            ? t.text()
            : date(cell).map(LocalDate::toString).orElse(shown(cell));
    List<String> sessions = new ArrayList<>();
    boolean good = true;
    for (String part : text.split("[;\n]", -1)) {
      if (!Plain.strip(part).isEmpty()) {
        Optional<String> session = SessionText.parse(part);
        session.ifPresent(sessions::add);
        if (session.isEmpty()) {
          faults.accept(Fault.of(Rule.SHEET_BAD_SESSIONS, cell.place(), Plain.line(part)));
          good = false;
        }
      }
    }
    return good ? Optional.of(String.join("; ", sessions)) : Optional.empty();
  }

  private static String list(String text) {
    return Arrays.stream(text.split("[,;]", -1))
        .map(Plain::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> address(Cell cell) {
    return Optional.of(shown(cell))
        .filter(a -> a.matches("(?i)(https?://[^\\s/]|mailto:\\S|tel:\\S)\\S*"));
  }

  private static Optional<String> email(Cell cell) {
    return Optional.of(shown(cell).replaceFirst("(?i)^mailto:", ""))
        .filter(e -> e.matches("[^\\s@<>()\":;,?&]+@[^\\s@<>()\":;,?&/]+"));
  }

  /** Words for readers keep their paragraphs. */
  private static String longText(Cell cell) {
    return cell.content() instanceof Content.Text text
        ? Plain.strip(text.text().replace("\r\n", "\n").replace('\r', '\n'))
        : shown(cell);
  }
}
