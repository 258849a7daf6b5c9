package samling.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of the tags of a plain page, as far as links have to know them. Nothing is copied
 * out of the page: what an attribute says is a stretch of its bytes.
 */
final class Attributes {
  private static final int ID = 1;
  private static final int ALT = 1 << 1;
  private static final int NAME = 1 << 2;
  private static final int HTTP_EQUIV = 1 << 3;
  private static final int HREF = 1 << 4;
  private static final int SRC = 1 << 5;
  private static final int SRCSET = 1 << 6;
  private static final int POSTER = 1 << 7;
  private static final int ACTION = 1 << 8;

  private static final int FIRST_ROOM = 64;
  private static final int PARTS = 3;

  private final byte[] html;
  private int seen;
  private int idFrom;
  private int idTo;
  private boolean referring;

  // Of each address: its attribute, where its value begins on the page, and where that ends.
  private int[] addresses = new int[FIRST_ROOM * PARTS];
  private int count;

  Attributes(byte[] html) {
    this.html = html;
  }

  /** The attributes of an element that name addresses. */
  static int addresses(String element) {
    return switch (element) {
      case "a", "link", "use" -> HREF;
      case "img", "source" -> SRC | SRCSET;
      case "script", "audio", "track" -> SRC;
      case "video" -> SRC | POSTER;
      case "form" -> ACTION;
      default -> 0;
    };
  }

  /** How many addresses all tags have named. */
  int count() {
    return count;
  }

  /** Where the value of an address begins, in bytes. */
  int from(int address) {
    return addresses[address * PARTS + 1];
  }

  int to(int address) {
    return addresses[address * PARTS + 2];
  }

  /** Whether the value of an address is a list of several. */
  boolean isList(int address) {
    return addresses[address * PARTS] == SRCSET;
  }

  /** The identifier of the last tag, or null. */
  @Nullable String id() {
    return (seen & ID) == 0 ? null : decoded(idFrom, idTo);
  }

  /**
   * Reads up to where a tag is closed: at {@code >} or at a slash before it.
   *
   * @return -1 where the tag is not plain, or lacks something
   */
  int read(Tag tag, int from) {
    seen = 0;
    int at = from;
    while (at < html.length) {
      int name = at;
      while (name < html.length && PlainPage.isSpace(html[name])) {
        name++;
      }
      if (name + 1 < html.length
          && (html[name] == '>' || (html[name] == '/' && html[name + 1] == '>'))) {
        return tag.is(Tag.IMAGE) && (seen & ALT) == 0 ? -1 : name;
      }
      if (name == at) {
        return -1;
      }
      at = attribute(tag, name);
      if (at < 0) {
        return -1;
      }
    }
    return -1;
  }

  /** The end of an attribute, or -1. */
  private int attribute(Tag tag, int from) {
    byte[] page = html;
    int length = page.length;
    int end = from;
    while (end < length && isName(page[end])) {
      end++;
    }
    if (end == from || end + 1 >= length) {
      return -1;
    }
    if (page[end] != '=') {
      referring = false;
      return note(tag, known(from, end), end, end) ? end : -1;
    }
    byte quote = page[end + 1];
    if (quote != '"' && quote != '\'') {
      return -1;
    }
    int value = end + 2;
    boolean refers = false;
    for (int at = value; at < length; at++) {
      byte c = page[at];
      if (c == quote) {
        referring = refers;
        return note(tag, known(from, end), value, at) ? at + 1 : -1;
      }
      if (c == '&') {
        refers = true;
      } else if (c == 0) {
        return -1;
      }
    }
    return -1;
  }

  /** Keeps an attribute that matters; false where it stands twice or means more than a link. */
  private boolean note(Tag tag, int attribute, int from, int to) {
    return switch (attribute) {
      case 0 -> true;
      case ALT -> {
        seen |= ALT;
        yield true;
      }
      case NAME -> !tag.is(Tag.ANCHOR);
      case HTTP_EQUIV -> to - from != "refresh".length() && isPlain(from, to);
      case ID -> {
        idFrom = from;
        idTo = to;
        yield first(ID) && isPlain(from, to);
      }
      default ->
          (tag.addresses() & attribute) == 0
              || (first(attribute) && isPlain(from, to) && add(attribute, from, to));
    };
  }

  private boolean first(int attribute) {
    boolean first = (seen & attribute) == 0;
    seen |= attribute;
    return first;
  }

  private boolean add(int attribute, int from, int to) {
    int at = count * PARTS;
    if (at == addresses.length) {
      addresses = Arrays.copyOf(addresses, 2 * at);
    }
    addresses[at] = attribute;
    addresses[at + 1] = from;
    addresses[at + 2] = to;
    count++;
    return true;
  }

  /** The attribute of a name if it may matter, or 0. */
  private int known(int from, int to) {
    int length = to - from;
    if (length < 2 || length > 10 || (length > 6 && length < 10)) {
      return 0;
    }
    return switch (html[from] | 0x20) {
      case 'i' -> known("id", ID, from, length);
      case 'a' ->
          length == 3 ? known("alt", ALT, from, length) : known("action", ACTION, from, length);
      case 'n' -> known("name", NAME, from, length);
      case 'h' ->
          length == 4
              ? known("href", HREF, from, length)
              : known("http-equiv", HTTP_EQUIV, from, length);
      case 's' ->
          length == 3 ? known("src", SRC, from, length) : known("srcset", SRCSET, from, length);
      case 'p' -> known("poster", POSTER, from, length);
      default -> 0;
    };
  }

  private int known(String name, int attribute, int from, int length) {
    if (length != name.length()) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((html[from + i] | 0x20) != name.charAt(i)) {
        return 0;
      }
    }
    return attribute;
  }

  /** Whether all references to characters in a value are of the usual kinds. */
  private boolean isPlain(int from, int to) {
    if (referring) {
      for (int at = from; at < to; at++) {
        if (html[at] == '&' && References.length(html, at, to) == 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** A value without its references to characters. */
  String decoded(int from, int to) {
    return References.decoded(new String(html, from, to - from, UTF_8));
  }

  private static boolean isName(byte c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == ':';
  }
}
