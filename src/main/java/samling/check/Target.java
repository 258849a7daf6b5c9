package samling.check;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a link within the site leads.
 *
 * @param path below the site's root; one that leads out of it begins with {@code ../}
 * @param fragment without its number sign, or nothing
 */
record Target(String path, String fragment) {

  /** The target of an address on a page, or null where it lies outside the site. */
  static @Nullable Target of(String address, String page, String base) {
    String own = address.startsWith(base) ? "/" + address.substring(base.length()) : address;
    if (own.startsWith("//") || hasScheme(own)) {
      return null;
    }
    if (own.equals(address) && own.startsWith("/")) {
      own = fromRoot(own, URI.create(base).getRawPath());
      if (own.isEmpty()) {
        return new Target("../" + address.substring(1), "");
      }
    }
    int hash = own.indexOf('#');
    String fragment = hash < 0 ? "" : decoded(own.substring(hash + 1));
    String path = hash < 0 ? own : own.substring(0, hash);
    int query = path.indexOf('?');
    path = decoded(query < 0 ? path : path.substring(0, query));
    return new Target(path.isEmpty() ? page : resolve(page, path), fragment);
  }

  /** Whether an address within the site means the same on every page. */
  static boolean isAbsolute(String address, String base) {
    return address.startsWith("/") || address.startsWith(base);
  }

  private static boolean hasScheme(String address) {
    int colon = address.indexOf(':');
    for (int i = 0; i < colon; i++) {
      char c = address.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-'))) {
        return false;
      }
    }
    return colon > 0;
  }

  /** A path from the host's root as one from the site's; nothing where it leads elsewhere. */
  private static String fromRoot(String path, @Nullable String root) {
    if (root == null || root.isEmpty() || root.equals("/")) {
      return path;
    }
    return path.startsWith(root) ? "/" + path.substring(root.length()) : "";
  }

  private static String resolve(String page, String path) {
    String whole =
        path.startsWith("/")
            ? path.substring(1)
            : page.substring(0, page.lastIndexOf('/') + 1) + path;
    StringBuilder steps = new StringBuilder(whole.length());
    for (int from = 0; from <= whole.length(); ) {
      int slash = whole.indexOf('/', from);
      boolean last = slash < 0;
      int to = last ? whole.length() : slash;
      if (whole.startsWith("..", from) && to == from + 2 && goUp(steps)) {
        from = to + 1;
        continue;
      }
      boolean stays = to == from + 1 && whole.charAt(from) == '.';
      if (!stays && (last || to > from)) {
        steps.append(whole, from, to);
        steps.append(last ? "" : "/");
      }
      from = to + 1;
    }
    return steps.toString();
  }

  /** Takes the last step back; false where there is none but those that lead out. */
  private static boolean goUp(StringBuilder steps) {
    int length = steps.length();
    int before = length < 2 ? 0 : steps.lastIndexOf("/", length - 2) + 1;
    if (length == 0 || steps.substring(before).equals("../")) {
      return false;
    }
    steps.setLength(before);
    return true;
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
