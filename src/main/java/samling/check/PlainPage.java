package samling.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import samling.check.PageFacts.PageLink;
import samling.source.Position;
import samling.source.Span;

/**
 * A page without faults whose elements are all closed where they should be, so that it can be read
 * without building a tree. Of whatever is not surely so, nothing is said: {@link AnyPage} reads it.
 */
final class PlainPage {
  private static final int DEEPEST = 200;

  private final String path;
  private final byte[] html;
  private final Tag[] open = new Tag[DEEPEST];
  private int depth;
  private int paragraphs;
  private int drawings;
  private boolean titled;
  private boolean headed;
  private boolean bodied;

  private final Set<String> ids = new HashSet<>();
  private final List<PageLink> links = new ArrayList<>();

  // Where the last place that was asked for lies.
  private int counted;
  private int line = 1;
  private int column = 1;

  private PlainPage(String path, byte[] html) {
    this.path = path;
    this.html = html;
    open[0] = Tag.ROOT;
  }

  /** The facts of a page, or null where it is not plain or has faults. */
  static @Nullable PageFacts facts(String path, byte[] html) {
    PlainPage page = new PlainPage(path, html);
    boolean whole = page.read() && page.depth == 0 && page.titled && page.headed && page.bodied;
    return whole ? new PageFacts(page.ids, page.links, List.of()) : null;
  }

  private boolean read() {
    int at = afterDoctype();
    while (at >= 0 && at < html.length) {
      at = html[at] == '<' ? markup(at + 1) : text(at);
    }
    return at >= 0;
  }

  /** Where the page goes on after {@code <!doctype html>}, or -1. */
  private int afterDoctype() {
    String first = "<!doctype html>";
    if (html.length < first.length()) {
      return -1;
    }
    String there = new String(html, 0, first.length(), StandardCharsets.ISO_8859_1);
    return there.toLowerCase(Locale.ROOT).equals(first) ? first.length() : -1;
  }

  /** The end of a stretch of text, or -1 where it may not stand. */
  private int text(int from) {
    int at = from;
    if (open[depth].is(Tag.STRICT)) {
      while (at < html.length && html[at] != '<') {
        if (!isSpace(html[at++])) {
          return -1;
        }
      }
      return at;
    }
    while (at < html.length && html[at] != '<') {
      if (html[at++] == 0) {
        return -1;
      }
    }
    return at;
  }

  /** The end of what begins with {@code <}, or -1 where it is not plain. */
  private int markup(int at) {
    if (at >= html.length) {
      return -1;
    }
    if (html[at] == '/') {
      return endTag(at + 1);
    }
    return html[at] == '!' ? comment(at + 1) : startTag(at);
  }

  private int comment(int from) {
    if (!has(from, "--") || has(from + 2, ">") || has(from + 2, "->")) {
      return -1;
    }
    for (int at = from + 2; at < html.length; at++) {
      if (has(at, "-->")) {
        return at + 3;
      }
      if (has(at, "--!")) {
        return -1;
      }
    }
    return -1;
  }

  private int endTag(int from) {
    int end = from;
    while (end < html.length && isName(html[end])) {
      end++;
    }
    Tag tag = open[depth];
    if (depth == 0 || !has(end, ">") || !tag.isNamed(html, from, end)) {
      return -1;
    }
    depth--;
    paragraphs -= tag.is(Tag.PARAGRAPH) ? 1 : 0;
    drawings -= tag.is(Tag.DRAWING) ? 1 : 0;
    return end + 1;
  }

  private int startTag(int from) {
    int end = from;
    while (end < html.length && isName(html[end])) {
      end++;
    }
    Tag tag = Tag.of(html, from, end, drawings > 0);
    if (tag == null || !mayStandHere(tag)) {
      return -1;
    }
    Attributes attributes = new Attributes(html, tag);
    int close = attributes.read(end);
    if (close < 0 || !note(tag, attributes)) {
      return -1;
    }
    boolean closed = html[close] == '/';
    int after = closed ? close + 2 : close + 1;
    if (tag.is(Tag.VOID) || (closed && tag.is(Tag.DRAWN))) {
      return after;
    }
    if (closed || depth + 1 >= DEEPEST) {
      return -1;
    }
    if (tag.is(Tag.RAW)) {
      return raw(tag, after);
    }
    open[++depth] = tag;
    paragraphs += tag.is(Tag.PARAGRAPH) ? 1 : 0;
    drawings += tag.is(Tag.DRAWING) ? 1 : 0;
    return after;
  }

  private boolean mayStandHere(Tag tag) {
    Tag parent = open[depth];
    if (parent.is(Tag.TEXT_ONLY)) {
      return false;
    }
    if (!tag.parents().isEmpty()) {
      if (!tag.parents().contains(parent.name())) {
        return false;
      }
    } else if (parent.is(Tag.STRICT) && !(parent.is(Tag.HEAD) && isOfHead(tag))) {
      return false;
    }
    if (tag.is(Tag.OF_PAIR)
        && !parent.name().equals("dl")
        && !open[depth - 1].name().equals("dl")) {
      return false;
    }
    if (tag.is(Tag.BODY) && bodied) {
      return false;
    }
    bodied |= tag.is(Tag.BODY);
    boolean inWay = tag.is(Tag.BLOCK) && paragraphs > 0;
    boolean twoHeadings = tag.is(Tag.HEADING) && parent.is(Tag.HEADING);
    return !inWay && !twoHeadings && !(tag.is(Tag.ALONE) && isOpen(tag));
  }

  private static boolean isOfHead(Tag tag) {
    return switch (tag.name()) {
      case "meta", "link", "script", "style" -> true;
      default -> false;
    };
  }

  private boolean isOpen(Tag tag) {
    for (int i = depth; i > 0; i--) {
      if (open[i].name().equals(tag.name())) {
        return true;
      }
    }
    return false;
  }

  /** The end of an element whose content is text, or -1. */
  private int raw(Tag tag, int from) {
    boolean shown = false;
    for (int at = from; at < html.length; at++) {
      byte c = html[at];
      if (c == 0 || (c == '&' && tag.is(Tag.TITLE)) || (c == '<' && has(at, "<!--"))) {
        return -1;
      }
      shown |= c >= 'A' && c <= 'z';
      int name = at + 2;
      int end = name + tag.name().length();
      if (c == '<' && has(at, "</") && end < html.length && tag.isNamed(html, name, end)) {
        titled |= tag.is(Tag.TITLE) && shown;
        return html[end] == '>' ? end + 1 : -1;
      }
    }
    return -1;
  }

  /** Keeps what a tag says; false where there is a fault in it. */
  private boolean note(Tag tag, Attributes attributes) {
    String id = attributes.id();
    if (id != null && !id.isEmpty() && !ids.add(id)) {
      return false;
    }
    if (tag.name().equals("h1")) {
      if (headed) {
        return false;
      }
      headed = true;
    }
    for (Attributes.Address address : attributes.addresses()) {
      Supplier<Span> place = () -> span(address.from(), address.to());
      for (String each : PageFacts.addresses(address.attribute(), address.value())) {
        links.add(new PageLink(each, place));
      }
    }
    return true;
  }

  private Span span(int from, int to) {
    return new Span(path, position(from), position(to));
  }

  private Position position(int offset) {
    if (offset < counted) {
      counted = 0;
      line = 1;
      column = 1;
    }
    for (; counted < offset; counted++) {
      if (html[counted] == '\n') {
        line++;
        column = 1;
      } else if ((html[counted] & 0xC0) != 0x80) {
        column++;
      }
    }
    return new Position(line, column);
  }

  private boolean has(int at, String text) {
    if (at + text.length() > html.length) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (html[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= '1' && c <= '6');
  }

  static boolean isSpace(byte c) {
    return c == ' ' || c == '\n' || c == '\t';
  }
}
