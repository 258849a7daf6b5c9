package samling.bake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of settings as nearly all are: comments, and lines of a key, an equals sign and a value,
 * in which no sign stands for another. To read those needs nothing of what the library has for all
 * others, which takes longer to get ready than the file to read; but what it says of them is right.
 */
final class PlainProperties {
  /** What the library takes for a word about other files. */
  private static final String INCLUDE = "include";

  /**
   * @param value as it stands, lists and references too
   */
  record Setting(String key, String value) {}

  private PlainProperties() {}

  /** What a file says, line by line, or null where it has lines of any other kind. */
  static @Nullable List<Setting> of(String text) {
    List<Setting> settings = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      String line = text.substring(from, end < 0 ? text.length() : end).trim();
      from = end < 0 ? text.length() : end + 1;
      if (!isPlain(line)) {
        return null;
      }
      if (!line.isEmpty() && line.charAt(0) != '#' && line.charAt(0) != '!') {
        int key = endOfKey(line);
        int equals = pastSpace(line, key);
        if (key == 0
            || equals == line.length()
            || line.charAt(equals) != '='
            || line.regionMatches(true, 0, INCLUDE, 0, INCLUDE.length())) {
          return null;
        }
        String value = line.substring(pastSpace(line, equals + 1));
        settings.add(new Setting(line.substring(0, key), value));
      }
    }
    return settings;
  }

  /** Whether nothing in a line is an escape, a control or what some take for the end of a line. */
  private static boolean isPlain(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean control = (c < ' ' && c != '\t') || (c >= 0x7F && c < 0xA0);
      if (control || c == '\\' || c == 0x2028 || c == 0x2029) {
        return false;
      }
    }
    return true;
  }

  private static int endOfKey(String line) {
    int end = 0;
    while (end < line.length() && isOfKey(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfKey(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '_'
        || c == '-';
  }

  private static int pastSpace(String line, int from) {
    int end = from;
    while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
      end++;
    }
    return end;
  }
}
