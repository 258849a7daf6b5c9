package samling.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import samling.edit.Note.Kind;
import samling.revise.Value;
import samling.revise.Value.Mapping;
import samling.revise.Value.Sequence;

/** The search for words in a copy that may still speak of the time of the old one. */
final class OldWords {

  /** No letter or digit stands before; which ones end a word for {@code \b} differs by Java. */
  private static final String BEGINS = "(?<![\\p{L}\\p{N}])";

  private static final Pattern MONTHS =
      Pattern.compile(
          BEGINS
              + "[0-9]{1,2}\\.? (jan|feb|mar|apr|ma[ijy]|jun|jul|aug|sep|o[kc]t|nov|de[sc])"
              + "|"
              + BEGINS
              + "(januar|februar|march|mars|april|june|juni|july|juli(?!e)|august|september"
              + "|o[kc]tober|november|de[sc]ember)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Set<String> DATES =
      Set.of("id", "sessions", "schedule", "expected", "decisionBy", "opens", "closes");

  private final Pattern old;
  private final List<Note> notes = new ArrayList<>();

  private OldWords(Mapping before) {
    String id = before.text("id").orElse("?");
    String year = Days.first(before).map(day -> "" + day.getYear()).orElse("0000");
    this.old = Pattern.compile(Pattern.quote(id) + "|" + BEGINS + year + "(?![\\p{L}\\p{N}])");
  }

  /** A note for every text that names the old id, the old year, or a month. */
  static List<Note> in(Mapping copy, Mapping before) {
    OldWords words = new OldWords(before);
    words.look("", copy);
    return words.notes;
  }

  private void look(String path, Value value) {
    if (value instanceof Mapping map) {
      map.entries()
          .forEach(
              (key, part) -> {
                if (!DATES.contains(key)) {
                  look(path.isEmpty() ? key : path + "." + key, part);
                }
              });
    } else if (value instanceof Sequence list) {
      list.items().forEach(item -> look(path, item));
    } else if (value instanceof Value.Text text
        && (old.matcher(text.text()).find() || MONTHS.matcher(text.text()).find())) {
      String line = text.text().strip().replaceAll("\\s+", " ");
      notes.add(
          Note.of(Kind.LOOK_AT, path, line.length() > 70 ? line.substring(0, 69) + "…" : line));
    }
  }
}
