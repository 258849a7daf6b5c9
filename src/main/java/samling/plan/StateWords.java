package samling.plan;

import java.time.ZoneId;
import java.util.List;
import samling.catalogue.Language;
import samling.words.Words;

/** What the script that keeps states true has to say, and the zone it counts days in. */
final class StateWords {
  private static final List<String> STATES =
      List.of(
          "not-announced",
          "opens-later",
          "opens-in",
          "opens-tomorrow",
          "opens-today",
          "open",
          "closes-today",
          "few-places",
          "waiting-list",
          "full",
          "closed",
          "under-way",
          "past",
          "cancelled",
          "postponed",
          "rescheduled");

  private StateWords() {}

  /** The statement that stands before the script, with a line break. */
  static String statement(Language language, ZoneId zone) {
    Words words = Words.of(language);
    StringBuilder out = new StringBuilder("window.samling={words:{");
    for (String state : STATES) {
      member(state, words.text("state." + state), out);
      out.append(',');
    }
    member("zone", zone.getId(), out);
    return out.append("}};\n").toString();
  }

  private static void member(String name, String text, StringBuilder out) {
    out.append('"').append(name).append("\":\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\');
      }
      out.append(c);
    }
    out.append('"');
  }
}
