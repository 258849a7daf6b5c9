package samling.revise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import samling.diagnostic.Diagnostic;
import samling.edit.Document;
import samling.read.FileKind;
import samling.revise.Value.Text;
import samling.source.SourceText;

/** Texts of files, changes of them, and what comes out. */
final class EditedText {
  /** A course as people write it: comments, several manners, an empty line here and there. */
  static final String COURSE =
      """
      # Ring Kari før noe endres her.
      title: {nb: Grunnkurs, sv: Grundkurs}
      summary: 'Ett kurs'   # kort
      capacity: {min: 8, max: 10}
      topics: [stress]

      offerings:
        # Høsten
        - id: 2026-11-oslo
          # bekreftet med hotellet
          sessions:
            - {date: 2026-11-14, start: "09:00", end: "15:30"}   # lørdag
            - {date: 2026-11-15, start: "09:00", end: "15:30"}
          mode: onsite
          registration:
            method: link
            url: https://example.no/a#b
            closes: 2026-10-31 # to uker før

        # Våren
        - id: 2027-02-nett
          expected: 2027-02
          mode: online

      sensitive: false
      """;

  static Document document(String text) {
    return document(FileKind.COURSE, text);
  }

  static Document document(FileKind kind, String text) {
    List<Diagnostic> faults = new ArrayList<>();
    Document document =
        Document.of(kind, new SourceText("content/x", text), faults::add).orElse(null);
    assertThat(faults).isEmpty();
    return document;
  }

  static String after(String text, Change... changes) {
    Revised revised = document(text).by(List.of(changes));
    assertThat(revised.faults()).isEmpty();
    return revised.text().orElseThrow().text();
  }

  static Change set(Value value, String... path) {
    return new Change.Set(List.of(path), value);
  }

  static Change set(String text, String... path) {
    return set(new Text(text), path);
  }

  static Change remove(String... path) {
    return new Change.Remove(List.of(path));
  }

  /** The lines that differ, as "- old" and "+ new". */
  static String difference(String before, String after) {
    List<String> old = before.lines().toList();
    List<String> now = after.lines().toList();
    int start = 0;
    while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < Math.min(old.size(), now.size()) - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    StringBuilder text = new StringBuilder();
    List<String> added = new ArrayList<>(now.subList(start, now.size() - end));
    for (String line : old.subList(start, old.size() - end)) {
      int at = added.indexOf(line);
      if (at >= 0 && added.containsAll(old.subList(old.indexOf(line), old.size() - end))) {
        added.subList(0, at).forEach(more -> text.append("+").append(more).append("\n"));
        added.subList(0, at + 1).clear();
        text.append(" ").append(line).append("\n");
      } else {
        text.append("-").append(line).append("\n");
      }
    }
    added.forEach(line -> text.append("+").append(line).append("\n"));
    return text.toString();
  }

  static String changed(String text, Change... changes) {
    return difference(text, after(text, changes));
  }

  private EditedText() {}
}
