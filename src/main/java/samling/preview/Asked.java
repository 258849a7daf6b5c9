package samling.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request to the preview, from a browser on this machine that was asking for this very host.
 *
 * @param method {@code GET}, or {@code POST} where it comes from a page of the preview itself
 * @param path the decoded path
 * @param query the parameters of the address, the first of each name
 */
public record Asked(String method, String path, Map<String, String> query, HttpExchange exchange) {

  static Asked of(HttpExchange exchange) {
    String method = exchange.getRequestMethod();
    return new Asked(
        method.equals("HEAD") ? "GET" : method,
        Objects.requireNonNullElse(exchange.getRequestURI().getPath(), "/"),
        query(exchange.getRequestURI().getRawQuery()),
        exchange);
  }

  /** A parameter of the address; nothing where it has none. */
  public String parameter(String name) {
    return query.getOrDefault(name, "");
  }

  /** What was sent, as text, of which no more is read than may be. */
  public String text(int longest) throws IOException {
    byte[] bytes = exchange.getRequestBody().readNBytes(longest);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** What was sent, or nothing where it is more than may be. */
  public Optional<byte[]> bytes(int longest) throws IOException {
    byte[] bytes = exchange.getRequestBody().readNBytes(longest + 1);
    return Optional.of(bytes).filter(all -> all.length <= longest);
  }

  /** A field of the request's head; nothing where it has none. */
  public String header(String name) {
    return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
  }

  private static Map<String, String> query(@Nullable String raw) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String part : Objects.requireNonNullElse(raw, "").split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        query.putIfAbsent(decode(part.substring(0, equals)), decode(part.substring(equals + 1)));
      }
    }
    return query;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
