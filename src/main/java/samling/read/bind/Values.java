package samling.read.bind;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Moment;
import samling.source.ListNode;
import samling.source.Node;
import samling.source.ScalarNode;

/** Single values as what they stand for; null for what is absent or can't be understood. */
final class Values {

  private static final DateTimeFormatter DATE = strict("uuuu-MM-dd");
  private static final DateTimeFormatter MONTH = strict("uuuu-MM");
  private static final DateTimeFormatter TIME = strict("HH:mm");

  private Values() {}

  /** The words of a value, without the white space around them. */
  static @Nullable String words(@Nullable Node node) {
    if (!(node instanceof ScalarNode scalar) || scalar.isNull()) {
      return null;
    }
    String text = scalar.text().strip();
    return text.isEmpty() ? null : text;
  }

  static List<Node> items(@Nullable Node node) {
    return node instanceof ListNode list ? list.items() : List.of();
  }

  /** The items of a list, or a single value in its place. */
  static List<Node> itemsOrItself(@Nullable Node node) {
    if (node instanceof ListNode list) {
      return list.items();
    }
    return node == null ? List.of() : List.of(node);
  }

  /** The words of a list, or of a single value in its place. */
  static List<String> list(@Nullable Node node) {
    List<String> all = new ArrayList<>();
    for (Node item : itemsOrItself(node)) {
      String words = words(item);
      if (words != null) {
        all.add(words);
      }
    }
    return all;
  }

  static @Nullable LocalDate date(@Nullable Node node) {
    return parse(words(node), DATE, LocalDate::from);
  }

  static @Nullable LocalTime time(@Nullable Node node) {
    return parse(words(node), TIME, LocalTime::from);
  }

  static @Nullable YearMonth month(@Nullable Node node) {
    return parse(words(node), MONTH, YearMonth::from);
  }

  static @Nullable Moment moment(@Nullable Node node) {
    String words = words(node);
    if (words == null) {
      return null;
    }
    int middle = words.indexOf('T');
    String day = middle < 0 ? words : words.substring(0, middle);
    LocalDate date = parse(day, DATE, LocalDate::from);
    if (date == null || middle < 0) {
      return date == null ? null : new Moment(date, null);
    }
    LocalTime time = parse(words.substring(middle + 1), TIME, LocalTime::from);
    return time == null ? null : new Moment(date, time);
  }

  /** The value of an enumeration that is written in small letters with hyphens. */
  static <E extends Enum<E>> @Nullable E choice(@Nullable Node node, Class<E> type) {
    String words = words(node);
    for (E value : type.getEnumConstants()) {
      if (value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(words)) {
        return value;
      }
    }
    return null;
  }

  private static <T> @Nullable T parse(
      @Nullable String words, DateTimeFormatter format, TemporalQuery<T> query) {
    if (words == null) {
      return null;
    }
    try {
      return format.parse(words, query);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
