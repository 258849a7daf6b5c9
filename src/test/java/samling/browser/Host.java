package samling.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web host that has nothing but a finished site. */
final class Host implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg");

  private final Path site;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  Host(Path site) throws IOException {
    this.site = site;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** The address of a page, seen from the site's root. */
  String url(String path) {
    return "http://" + authority() + "/" + path;
  }

  String authority() {
    return "localhost:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(1);
      Path file = site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
      boolean there = Files.isRegularFile(file);
      byte[] bytes = Files.readAllBytes(there ? file : site.resolve("404.html"));
      String name = there ? file.getFileName().toString() : "404.html";
      String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
      exchange.getResponseHeaders().set("Content-Type", type == null ? "text/plain" : type);
      exchange.sendResponseHeaders(there ? 200 : 404, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
