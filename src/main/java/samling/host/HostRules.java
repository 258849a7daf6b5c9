package samling.host;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samling.site.OldAddress;

/**
 * What a web host is to do for one site: the one description that the words for every kind of
 * server are written from.
 *
 * @param base the path of the site's root, with a slash at either end
 * @param https whether the site is reached by HTTPS
 * @param moved what leads from old paths to new ones
 * @param notFound the pages that tell that there is nothing: below the folder of each page nothing
 *     is found but it
 * @param packed how the copies are packed that lie beside the files; none where there are no copies
 */
public record HostRules(
    String base,
    boolean https,
    List<OldAddress> moved,
    List<String> notFound,
    List<Packing> packed) {
  private static final String YEAR = "31536000";

  public HostRules {
    moved = List.copyOf(moved);
    notFound = List.copyOf(notFound);
    packed = packed.stream().sorted().toList();
  }

  /**
   * The rules of a site.
   *
   * @param url the site's address, or null where it does not know its own
   */
  public static HostRules of(
      @Nullable URI url, List<OldAddress> moved, List<String> notFound, List<Packing> packed) {
    String path = url == null ? "/" : Objects.requireNonNullElse(url.getRawPath(), "/");
    String base = path.endsWith("/") ? path : path + "/";
    boolean https = url != null && "https".equalsIgnoreCase(url.getScheme());
    return new HostRules(base, https, moved, notFound, packed);
  }

  /** The headers of every answer, but those on caching and on HTTPS. */
  public static Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", Policy.HEADER);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "same-origin");
    headers.put(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    return headers;
  }

  /** That a browser shall come by HTTPS only, for a year (RFC 6797); to be told over HTTPS only. */
  static String strictTransport() {
    return "max-age=" + YEAR;
  }

  /** A text as a regular expression for itself, which Apache and nginx read alike. */
  static String literally(String text) {
    return text.replaceAll("[.\\\\+*?\\[^\\]$(){}|]", "\\\\$0");
  }

  /** The folder that a page lies in, seen from the host's root. */
  String folderOf(String page) {
    return base + page.substring(0, page.lastIndexOf('/') + 1);
  }
}
