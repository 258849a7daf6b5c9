package samling.search;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samling.site.Label;
import samling.site.Searchable.Entry;

/**
 * What to show of entries, a line for each: what it is, its path, its title, when and where, the
 * language of the title and that of the line before, with tabs between them.
 */
final class EntryFile {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private EntryFile() {}

  static String of(List<Entry> entries) {
    StringBuilder out = new StringBuilder();
    for (Entry entry : entries) {
      String line =
          String.join(
              "\t",
              entry.kind(),
              entry.path(),
              text(entry.title()),
              text(entry.line()),
              lang(entry.title()),
              lang(entry.line()));
      out.append(line.stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private static String text(@Nullable Label label) {
    return label == null ? "" : SPACE.matcher(label.text()).replaceAll(" ");
  }

  private static String lang(@Nullable Label label) {
    return label == null || label.lang() == null ? "" : label.lang();
  }
}
