package samling.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of one tag of a plain page, as far as links have to know them. */
final class Attributes {

  /**
   * An attribute that names an address.
   *
   * @param from where its value begins on the page, in bytes
   */
  record Address(String attribute, String value, int from, int to) {}

  private final byte[] html;
  private final Tag tag;
  private @Nullable String id;
  private boolean alt;
  private List<Address> addresses = List.of();

  Attributes(byte[] html, Tag tag) {
    this.html = html;
    this.tag = tag;
  }

  @Nullable String id() {
    return id;
  }

  List<Address> addresses() {
    return addresses;
  }

  /**
   * Reads up to where the tag is closed: at {@code >} or at a slash before it.
   *
   * @return -1 where the tag is not plain, or lacks something
   */
  int read(int from) {
    int at = from;
    while (at < html.length) {
      int name = at;
      while (name < html.length && PlainPage.isSpace(html[name])) {
        name++;
      }
      if (name + 1 < html.length
          && (html[name] == '>' || (html[name] == '/' && html[name + 1] == '>'))) {
        return tag.name().equals("img") && !alt ? -1 : name;
      }
      if (name == at) {
        return -1;
      }
      at = attribute(name);
      if (at < 0) {
        return -1;
      }
    }
    return -1;
  }

  /** The end of an attribute, or -1. */
  private int attribute(int from) {
    int end = from;
    while (end < html.length && isName(html[end])) {
      end++;
    }
    if (end == from || end + 1 >= html.length) {
      return -1;
    }
    if (html[end] != '=') {
      return note(from, end, end, end) ? end : -1;
    }
    byte quote = html[end + 1];
    if (quote != '"' && quote != '\'') {
      return -1;
    }
    int value = end + 2;
    int close = value;
    while (close < html.length && html[close] != quote) {
      if (html[close++] == 0) {
        return -1;
      }
    }
    return close < html.length && note(from, end, value, close) ? close + 1 : -1;
  }

  /** Keeps an attribute that matters; false where it stands twice or means more than a link. */
  private boolean note(int from, int to, int value, int close) {
    String name = known(from, to);
    return switch (name) {
      case "id" -> id(value, close);
      case "alt" -> alt();
      case "name" -> !tag.name().equals("a");
      case "http-equiv" -> close - value != "refresh".length() && decoded(value, close) != null;
      case "href", "src", "srcset", "poster", "action" ->
          !isAddress(name) || address(name, value, close);
      default -> true;
    };
  }

  private boolean id(int from, int to) {
    boolean first = id == null;
    id = decoded(from, to);
    return first && id != null;
  }

  private boolean alt() {
    alt = true;
    return true;
  }

  /** The name of an attribute that may matter, or nothing. */
  private String known(int from, int to) {
    int length = to - from;
    if (length < 2 || length > 10 || (length > 6 && length < 10)) {
      return "";
    }
    return switch (html[from] | 0x20) {
      case 'i' -> name("id", from, length);
      case 'a' -> length == 3 ? name("alt", from, length) : name("action", from, length);
      case 'n' -> name("name", from, length);
      case 'h' -> length == 4 ? name("href", from, length) : name("http-equiv", from, length);
      case 's' -> length == 3 ? name("src", from, length) : name("srcset", from, length);
      case 'p' -> name("poster", from, length);
      default -> "";
    };
  }

  private String name(String name, int from, int length) {
    if (length != name.length()) {
      return "";
    }
    for (int i = 0; i < length; i++) {
      if ((html[from + i] | 0x20) != name.charAt(i)) {
        return "";
      }
    }
    return name;
  }

  private boolean isAddress(String attribute) {
    return switch (tag.name()) {
      case "a", "link", "use" -> attribute.equals("href");
      case "img", "source" -> attribute.equals("src") || attribute.equals("srcset");
      case "script", "audio", "track" -> attribute.equals("src");
      case "video" -> attribute.equals("src") || attribute.equals("poster");
      case "form" -> attribute.equals("action");
      default -> false;
    };
  }

  private boolean address(String attribute, int from, int to) {
    String value = decoded(from, to);
    if (value == null || addresses.stream().anyMatch(a -> a.attribute().equals(attribute))) {
      return false;
    }
    if (addresses.isEmpty()) {
      addresses = new ArrayList<>(2);
    }
    addresses.add(new Address(attribute, value, from, to));
    return true;
  }

  /** A value without its references to characters, or null where there are unusual ones. */
  private @Nullable String decoded(int from, int to) {
    String text = new String(html, from, to - from, StandardCharsets.UTF_8);
    if (text.indexOf('&') < 0) {
      return text;
    }
    String known = text.replace("&quot;", "\"").replace("&#39;", "'");
    return known.replace("&amp;", "").indexOf('&') < 0 ? known.replace("&amp;", "&") : null;
  }

  private static boolean isName(byte c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == ':';
  }
}
