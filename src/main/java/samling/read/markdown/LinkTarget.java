package samling.read.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a link leads, or an image comes from. */
sealed interface LinkTarget {

  /** An address as it goes into the page. */
  record Address(String href) implements LinkTarget {}

  /** Something of the catalogue, named in place of an address. */
  record Named(String scheme, String id, String href) implements LinkTarget {}

  /**
   * What may not be linked to.
   *
   * @param help which advice is given
   * @param scheme the scheme that is not allowed, or null where it is not the scheme
   */
  record Refused(String help, @Nullable String scheme) implements LinkTarget {}

  /** The schemes that name things. */
  Set<String> SCHEMES = Set.of("course", "register", "group", "page", "announcement", "asset");

  /** What a link's address stands for. */
  static LinkTarget ofLink(String written) {
    String address = written.strip();
    if (address.isEmpty() || isUnclear(address)) {
      return new Refused("", null);
    }
    int colon = schemeEnd(address);
    if (colon < 0) {
      return firstStep(address).indexOf(':') >= 0
          ? new Refused("", null)
          : new Address(encode(address));
    }
    String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
    String rest = address.substring(colon + 1);
    if (SCHEMES.contains(scheme)) {
      return named(scheme, rest);
    }
    return switch (scheme) {
      case "http", "https" ->
          hasHost(rest) ? new Address(encode(scheme + ":" + rest)) : new Refused("", null);
      case "mailto", "tel" ->
          rest.isBlank() ? new Refused("", null) : new Address(encode(scheme + ":" + rest));
      default -> new Refused("scheme", scheme);
    };
  }

  /** What an image's address stands for: a page shows nothing that lies on another host. */
  static LinkTarget ofImage(String written) {
    LinkTarget target = ofLink(written);
    if (target instanceof Named named) {
      return named.scheme().equals("asset") ? named : new Refused("image", null);
    }
    if (target instanceof Address address) {
      boolean own = schemeEnd(address.href()) < 0 && !address.href().startsWith("#");
      return own ? address : new Refused("image", null);
    }
    return target;
  }

  private static LinkTarget named(String scheme, String rest) {
    int hash = rest.indexOf('#');
    String id = hash < 0 ? rest : rest.substring(0, hash);
    String fragment = hash < 0 ? "" : rest.substring(hash);
    String name = scheme.equals("asset") ? decode(id) : id;
    return name.isBlank()
        ? new Refused("", null)
        : new Named(scheme, name, scheme + ":" + name + fragment);
  }

  /** Where the colon behind an address's scheme stands (RFC 3986, 3.1), or -1 where it has none. */
  private static int schemeEnd(String address) {
    int end = 0;
    while (end < address.length() && mayStandInScheme(address.charAt(end), end)) {
      end++;
    }
    return end > 0 && end < address.length() && address.charAt(end) == ':' && isOneLine(address)
        ? end
        : -1;
  }

  private static boolean mayStandInScheme(char c, int at) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (at > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-'));
  }

  private static boolean isOneLine(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
        return false;
      }
    }
    return true;
  }

  /** Whether the name of a host begins behind two slashes. */
  private static boolean hasHost(String rest) {
    return rest.startsWith("//")
        && rest.length() > 2
        && "/?# \t\n\u000b\f\r".indexOf(rest.charAt(2)) < 0;
  }

  /** Whether a browser might read something else than what stands there. */
  private static boolean isUnclear(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c < ' ' || c == '\\' || c == 0x7F) {
        return true;
      }
    }
    return address.startsWith("//");
  }

  /** The part before the first slash, question mark or number sign. */
  private static String firstStep(String address) {
    int end = 0;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return address.substring(0, end);
  }

  /** The address with those characters encoded that may not stand in one. */
  private static String encode(String address) {
    int first = 0;
    while (first < address.length() && mayStand(address, first)) {
      first++;
    }
    if (first == address.length()) {
      return address;
    }
    StringBuilder out = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (!mayStand(address, i)) {
        out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean mayStand(String address, int at) {
    return switch (address.charAt(at)) {
      case ' ', '"', '<', '>', '^', '`', '{', '|', '}' -> false;
      case '%' -> isEncoded(address, at);
      default -> true;
    };
  }

  /** A file's name as it is on disk, where an editor has written {@code %20} and the like. */
  private static String decode(String path) {
    String loose = path.replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replace("+", "%2B");
    return URLDecoder.decode(loose, StandardCharsets.UTF_8);
  }

  private static boolean isEncoded(String address, int at) {
    return at + 2 < address.length()
        && Character.digit(address.charAt(at + 1), 16) >= 0
        && Character.digit(address.charAt(at + 2), 16) >= 0;
  }
}
