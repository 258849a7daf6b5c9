package samling.read.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Language;
import samling.catalogue.Prose;

/**
 * The plain part of Markdown to HTML: paragraphs, headings, simple lists, quotations and tables,
 * with the marks of {@link PlainMarks} in their words. What it takes, it renders to the byte as
 * {@link FullMarkdown} does; at anything else, and at anything doubtful, it gives the whole text
 * up.
 */
final class PlainMarkdown {

  /** No place in a text: the text is given up. */
  static final int GIVEN_UP = -1;

  private final String text;
  private final PlainLines lines;
  private final StringBuilder out;
  private final PlainLinks links;
  private final PlainMarks marks;
  private final PlainList list;
  private final PlainTable table;
  private final Outline outline;

  private PlainMarkdown(Excerpt excerpt, Placement placement) {
    this.text = excerpt.text();
    this.lines = new PlainLines(text);
    this.out = new StringBuilder(text.length() + text.length() / 4 + 16);
    this.links = new PlainLinks(excerpt);
    this.marks = new PlainMarks(text, links, out);
    this.list = new PlainList(text, lines, marks, out);
    this.table = new PlainTable(text, lines, marks, out);
    this.outline = new Outline(placement);
  }

  /** The text in HTML, or null where it is not plain. */
  static @Nullable Rendered render(Excerpt excerpt, Language language, Placement placement) {
    PlainMarkdown plain = new PlainMarkdown(excerpt, placement);
    if (!plain.blocks()) {
      return null;
    }
    StringBuilder out = plain.out;
    String html = out.isEmpty() ? "" : out.substring(0, out.length() - 1);
    return new Rendered(new Prose(html, language, plain.links.named()), List.of());
  }

  private boolean blocks() {
    int at = lines.pastBlanks(0);
    while (at < text.length()) {
      int next = block(at);
      if (next == GIVEN_UP) {
        return false;
      }
      at = lines.pastBlanks(next);
    }
    return true;
  }

  private int block(int at) {
    char c = text.charAt(at);
    if (c == '#') {
      return heading(at);
    } else if (c == '|') {
      return table.write(at);
    } else if (c == '>') {
      return quotation(at);
    } else if (lines.listMark(at) > 0) {
      return list.write(at);
    } else if (c == '-'
        && lines.trimmed(at, lines.end(at)) == at + 3
        && text.startsWith("---", at)) {
      out.append("<hr>\n");
      return lines.after(lines.end(at));
    }
    return lines.opensBlock(at) ? GIVEN_UP : paragraph(at);
  }

  private int heading(int at) {
    int mark = at;
    while (lines.is(mark, '#')) {
      mark++;
    }
    int end = lines.end(at);
    int from = mark + lines.spaces(mark);
    int to = lines.trimmed(from, end);
    if (mark - at > 6 || from == mark || to <= from || text.charAt(to - 1) == '#') {
      return GIVEN_UP;
    }
    int level = outline.level(mark - at);
    int start = out.length();
    String words = marks.writeWords(from, to);
    if (words == null) {
      return GIVEN_UP;
    }
    String name = outline.name(words);
    String id = name.isEmpty() ? ">" : " id=\"" + name + "\">";
    out.insert(start, "<h" + level + id).append("</h").append(level).append(">\n");
    return lines.after(end);
  }

  private int paragraph(int at) {
    int end = lines.end(at);
    int next = lines.after(end);
    while (next < text.length() && !lines.isBlank(next) && !lines.opensBlock(next)) {
      end = lines.end(next);
      next = lines.after(end);
    }
    if (next < text.length() && !lines.isBlank(next) && !mayInterrupt(next)) {
      return GIVEN_UP;
    }
    out.append("<p>");
    if (!marks.write(at, lines.trimmed(at, end), 0)) {
      return GIVEN_UP;
    }
    out.append("</p>\n");
    return next;
  }

  /** Whether a line that opens another block does so right after a paragraph's last line. */
  private boolean mayInterrupt(int at) {
    int mark = lines.listMark(at);
    boolean list =
        mark > 0
            && (!PlainLines.isDigit(text.charAt(at)) || (text.startsWith("1", at) && mark == 2));
    return list || lines.is(at, '#') || lines.is(at, '>');
  }

  /** Paragraphs behind angles, each of which a space follows. */
  private int quotation(int at) {
    out.append("<blockquote>\n");
    int line = at;
    while (lines.is(line, '>')) {
      int from = line + 2;
      int end = lines.end(line);
      if (lines.trimmed(line + 1, end) == line + 1) {
        line = lines.after(end);
        continue;
      }
      if (!isQuoted(line)) {
        return GIVEN_UP;
      }
      int next = lines.after(end);
      while (lines.is(next, '>') && lines.trimmed(next + 1, lines.end(next)) > next + 1) {
        if (!isQuoted(next)) {
          return GIVEN_UP;
        }
        end = lines.end(next);
        next = lines.after(end);
      }
      out.append("<p>");
      if (!marks.write(from, lines.trimmed(from, end), 2)) {
        return GIVEN_UP;
      }
      out.append("</p>\n");
      line = next;
    }
    out.append("</blockquote>\n");
    return line < text.length() && !lines.isBlank(line) ? GIVEN_UP : line;
  }

  private boolean isQuoted(int line) {
    return lines.is(line + 1, ' ') && !lines.opensBlock(line + 2);
  }
}
