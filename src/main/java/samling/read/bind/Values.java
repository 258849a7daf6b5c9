package samling.read.bind;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Moment;
import samling.source.ListNode;
import samling.source.Node;
import samling.source.ScalarNode;

/** Single values as what they stand for; null for what is absent or can't be understood. */
final class Values {

  private Values() {}

  /** The words of a value, without the white space around them. */
  static @Nullable String words(@Nullable Node node) {
    if (!(node instanceof ScalarNode scalar) || scalar.isNull()) {
      return null;
    }
    String text = scalar.text().strip();
    return text.isEmpty() ? null : text;
  }

  /** Whether a value has words. */
  static boolean hasWords(ScalarNode scalar) {
    return !scalar.isNull() && !scalar.text().isBlank();
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
    List<Node> items = itemsOrItself(node);
    if (items.isEmpty()) {
      return List.of();
    }
    List<String> all = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      String words = words(items.get(i));
      if (words != null) {
        all.add(words);
      }
    }
    return all;
  }

  static @Nullable LocalDate date(@Nullable Node node) {
    String words = words(node);
    return words == null ? null : DateText.date(words);
  }

  static @Nullable LocalTime time(@Nullable Node node) {
    String words = words(node);
    return words == null ? null : DateText.time(words);
  }

  static @Nullable YearMonth month(@Nullable Node node) {
    String words = words(node);
    return words == null ? null : DateText.month(words);
  }

  static @Nullable Moment moment(@Nullable Node node) {
    String words = words(node);
    if (words == null) {
      return null;
    }
    int middle = words.indexOf('T');
    String day = middle < 0 ? words : words.substring(0, middle);
    LocalDate date = DateText.date(day);
    if (date == null || middle < 0) {
      return date == null ? null : new Moment(date, null);
    }
    LocalTime time = DateText.time(words.substring(middle + 1));
    return time == null ? null : new Moment(date, time);
  }

  /** The value of an enumeration that is written in small letters with hyphens. */
  static <E extends Enum<E>> @Nullable E choice(@Nullable Node node, Class<E> type) {
    String words = words(node);
    if (words != null) {
      for (E value : type.getEnumConstants()) {
        if (isWritten(value.name(), words)) {
          return value;
        }
      }
    }
    return null;
  }

  private static boolean isWritten(String name, String words) {
    if (words.length() != name.length()) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      char c = name.charAt(i);
      char small = c == '_' ? '-' : c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
      if (words.charAt(i) != small) {
        return false;
      }
    }
    return true;
  }
}
