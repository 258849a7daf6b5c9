package samling.check;

import java.nio.charset.StandardCharsets;
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
 *
 * <p>It is read as bytes, with loops over local variables: every byte of a site comes by here.
 */
final class PlainPage {
  private static final int DEEPEST = 200;
  private static final String FIRST = "<!doctype html>";

  private final String path;
  private final byte[] html;
  private final Attributes attributes;
  private final Tag[] open = new Tag[DEEPEST];
  private int depth;
  private int paragraphs;
  private int drawings;
  private boolean titled;
  private boolean headed;
  private boolean bodied;

  private final Set<String> ids = new HashSet<>();

  // Where the last place that was asked for lies.
  private int counted;
  private int line = 1;
  private int column = 1;

  private PlainPage(String path, byte[] html) {
    this.path = path;
    this.html = html;
    this.attributes = new Attributes(html);
    open[0] = Tag.ROOT;
  }

  /** A page, or null where it is not plain or has faults. */
  static @Nullable PlainPage of(String path, byte[] html) {
    PlainPage page = new PlainPage(path, html);
    boolean whole = page.read() && page.depth == 0 && page.titled && page.headed && page.bodied;
    return whole ? page : null;
  }

  /** What fragments can point at. */
  Set<String> ids() {
    return ids;
  }

  /** The stretches of the page that name addresses. */
  Attributes attributes() {
    return attributes;
  }

  /** The links of one of those stretches. */
  List<PageLink> links(int stretch) {
    int from = attributes.from(stretch);
    int to = attributes.to(stretch);
    Supplier<Span> place = () -> new Span(path, position(from), position(to));
    return PageFacts.links(attributes.isList(stretch), attributes.decoded(from, to), place);
  }

  /** Every address of a link that is one address. */
  Set<String> addresses() {
    Set<String> addresses = new HashSet<>();
    for (int i = 0; i < attributes.count(); i++) {
      if (!attributes.isList(i)) {
        addresses.add(attributes.decoded(attributes.from(i), attributes.to(i)).trim());
      }
    }
    return addresses;
  }

  private boolean read() {
    if (html.length < FIRST.length()
        || !new String(html, 0, FIRST.length(), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT)
            .equals(FIRST)) {
      return false;
    }
    int at = FIRST.length();
    while (at >= 0 && at < html.length) {
      at = html[at] == '<' ? markup(at + 1) : text(at);
    }
    return at >= 0;
  }

  /** The end of a stretch of text, or -1 where it may not stand. */
  private int text(int from) {
    byte[] page = html;
    boolean blank = open[depth].is(Tag.STRICT);
    int at = from;
    for (; at < page.length; at++) {
      byte c = page[at];
      if (c == '<') {
        return at;
      }
      if (c == 0 || (blank && !isSpace(c))) {
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
    int end = Tag.endOfName(html, from);
    Tag tag = open[depth];
    if (depth == 0
        || end >= html.length
        || html[end] != '>'
        || !tag.isNamed(Tag.key(html, from, end))) {
      return -1;
    }
    depth--;
    paragraphs -= tag.is(Tag.PARAGRAPH) ? 1 : 0;
    drawings -= tag.is(Tag.DRAWING) ? 1 : 0;
    return end + 1;
  }

  private int startTag(int from) {
    int end = Tag.endOfName(html, from);
    Tag tag = Tag.of(Tag.key(html, from, end), drawings > 0);
    if (tag == null || !mayStandHere(tag)) {
      return -1;
    }
    int close = attributes.read(tag, end);
    if (close < 0 || !note(tag)) {
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
    if (tag.parents() != 0) {
      if (!tag.mayStandIn(parent)) {
        return false;
      }
    } else if (parent.is(Tag.STRICT) && !(parent.is(Tag.HEAD) && tag.is(Tag.OF_HEAD))) {
      return false;
    }
    if (tag.is(Tag.OF_PAIR) && !parent.is(Tag.PAIRS) && !open[depth - 1].is(Tag.PAIRS)) {
      return false;
    }
    if (tag.is(Tag.BODY)) {
      if (bodied) {
        return false;
      }
      bodied = true;
    }
    boolean inWay = tag.is(Tag.BLOCK) && paragraphs > 0;
    boolean twoHeadings = tag.is(Tag.HEADING) && parent.is(Tag.HEADING);
    return !inWay && !twoHeadings && !(tag.is(Tag.ALONE) && isOpen(tag));
  }

  private boolean isOpen(Tag tag) {
    for (int i = depth; i > 0; i--) {
      if (open[i].key() == tag.key()) {
        return true;
      }
    }
    return false;
  }

  /** The end of an element whose content is text, or -1. */
  private int raw(Tag tag, int from) {
    byte[] page = html;
    boolean title = tag.is(Tag.TITLE);
    boolean shown = false;
    for (int at = from; at < page.length; at++) {
      byte c = page[at];
      if (c == '<') {
        int name = at + 2;
        int end = name + tag.name().length();
        if (has(at, "</") && end < page.length && tag.isNamed(Tag.key(page, name, end))) {
          titled |= title && shown;
          return page[end] == '>' ? end + 1 : -1;
        }
        if (has(at, "<!--")) {
          return -1;
        }
      } else if (c == 0) {
        return -1;
      } else if (title) {
        shown |= c >= 'A' && c <= 'z';
        if (c == '&') {
          int length = References.length(page, at, page.length);
          if (length == 0) {
            return -1;
          }
          shown = true;
          at += length - 1;
        }
      }
    }
    return -1;
  }

  /** Keeps what the last tag says; false where there is a fault in it. */
  private boolean note(Tag tag) {
    String id = attributes.id();
    if (id != null && !id.isEmpty() && !ids.add(id)) {
      return false;
    }
    boolean second = tag.is(Tag.MAIN_HEADING) && headed;
    headed |= tag.is(Tag.MAIN_HEADING);
    return !second;
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

  static boolean isSpace(byte c) {
    return c == ' ' || c == '\n' || c == '\t';
  }
}
