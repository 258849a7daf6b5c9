package samling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of a Markdown document: the first one below a heading, without its head. */
record MarkdownTable(List<List<String>> rows) {

  /** Finds the table below a heading such as {@code ## Rooms}. */
  static MarkdownTable below(final String heading, final String document) {
    final List<String> lines = document.lines().map(String::strip).toList();
    final int start = lines.indexOf(heading);
    final List<List<String>> rows =
        start < 0
            ? List.of()
            : lines.subList(start + 1, lines.size()).stream()
                .dropWhile(line -> !line.startsWith("|") && !line.startsWith("#"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(MarkdownTable::cells)
                .toList();
    if (rows.isEmpty()) {
      throw new AssertionError("ARCHITECTURE.md has no table under the heading " + heading);
    }
    return new MarkdownTable(rows);
  }

  /** The names of a cell: its parts in backquotes. */
  static List<String> names(final String cell) {
    final String[] parts = cell.split("`", -1);
    final List<String> names = new ArrayList<>();
    for (int i = 1; i < parts.length; i += 2) {
      names.add(parts[i]);
    }
    return List.copyOf(names);
  }

  private static List<String> cells(final String line) {
    return Arrays.stream(line.substring(1).split("\\|", -1)).map(String::strip).toList();
  }
}
