package samling.check;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a link within the site leads.
 *
 * @param path below the site's root; one that leads out of it begins with {@code ../}
 * @param fragment without its number sign, or nothing
 */
record Target(String path, String fragment) {

  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

  /** The target of an address on a page, or null where it lies outside the site. */
  static @Nullable Target of(String address, String page, String base) {
    String own = address.startsWith(base) ? "/" + address.substring(base.length()) : address;
    if (SCHEME.matcher(own).matches() || own.startsWith("//")) {
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

  /** A path from the host's root as one from the site's; nothing where it leads elsewhere. */
  private static String fromRoot(String path, @Nullable String root) {
    if (root == null || root.isEmpty() || root.equals("/")) {
      return path;
    }
    return path.startsWith(root) ? "/" + path.substring(root.length()) : "";
  }

  private static String resolve(String page, String path) {
    Deque<String> parts = new ArrayDeque<>();
    String whole =
        path.startsWith("/")
            ? path.substring(1)
            : page.substring(0, page.lastIndexOf('/') + 1) + path;
    String[] steps = whole.split("/", -1);
    for (int i = 0; i < steps.length; i++) {
      boolean last = i == steps.length - 1;
      if (steps[i].equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!steps[i].equals(".") && (last || !steps[i].isEmpty())) {
        parts.addLast(steps[i]);
        continue;
      }
      if (last) {
        parts.addLast("");
      }
    }
    return String.join("/", parts);
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
