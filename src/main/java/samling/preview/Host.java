package samling.preview;

import com.sun.net.httpserver.Headers;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask. A web site elsewhere can make a browser on this machine ask this server, under a
 * name of its own (DNS rebinding) or from a page of its own; neither gets anything.
 */
final class Host {
  private final Set<String> names;

  Host(int port) {
    this.names =
        port == 80
            ? Set.of("localhost", "127.0.0.1", "[::1]", "localhost:80", "127.0.0.1:80", "[::1]:80")
            : Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
  }

  /** Whether a request was meant for this machine. */
  boolean isMeant(Headers headers) {
    return names.contains(lower(headers.getFirst("Host")));
  }

  /** Whether a request comes from a page of this very server. */
  boolean isOwn(Headers headers) {
    String origin = lower(headers.getFirst("Origin"));
    String site = headers.getFirst("Sec-Fetch-Site");
    return origin.startsWith("http://")
        && names.contains(origin.substring("http://".length()))
        && (site == null || site.equals("same-origin"));
  }

  private static String lower(@Nullable String text) {
    return Objects.requireNonNullElse(text, "").toLowerCase(Locale.ROOT);
  }
}
