package samling.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The way from rows to separated values that Nordic spreadsheet programs open as a table. */
final class CsvWriter {

  private CsvWriter() {}

  /** UTF-8 with a byte order mark, without which Excel takes it for something else. */
  static byte[] write(List<List<String>> rows) {
    StringBuilder out = new StringBuilder("\uFEFF");
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        out.append(i == 0 ? "" : ";").append(quoted(Formulas.guarded(row.get(i))));
      }
      out.append("\r\n");
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String value) {
    boolean plain = value.chars().noneMatch(c -> ";,\"\t\r\n".indexOf(c) >= 0);
    boolean spaced = !value.isEmpty() && !value.equals(Plain.strip(value));
    return plain && !spaced ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
