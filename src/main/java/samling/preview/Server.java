package samling.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A web server for browsers on this machine, and nobody else. It gives what its routes and the site
 * give; it opens no file by a path it is asked for.
 */
final class Server implements AutoCloseable {
  /** Below it lie the routes; no id is a hyphen, so no page of a site does. */
  static final String OWN = "/-/";

  private static final int FIRST = 8000;
  private static final int LAST = 8099;

  private static final Map<String, String> ALWAYS =
      Map.of(
          "Cache-Control", "no-store",
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Content-Security-Policy", "frame-ancestors 'self'");

  private final List<HttpServer> servers;
  private final Map<String, Route> routes = new TreeMap<>();
  private final Route.Handler site;
  private final Host host;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "samling-serve");
            thread.setDaemon(true);
            return thread;
          });

  private Server(List<HttpServer> servers, List<Route> routes, Route.Handler site) {
    this.servers = servers;
    this.site = site;
    this.host = new Host(servers.get(0).getAddress().getPort());
    for (Route route : routes) {
      if (this.routes.put(route.name(), route) != null) {
        throw new IllegalArgumentException("two routes " + route.name());
      }
    }
  }

  /**
   * A server that answers from now on.
   *
   * @param port the port it must have, or null for the first free one
   */
  static Server open(@Nullable Integer port, List<Route> routes, Route.Handler site)
      throws IOException, PortTaken {
    // Without it an answer waits for the browser's word on its first half (RFC 896).
    System.setProperty("sun.net.httpserver.nodelay", "true");
    List<HttpServer> servers = port == null ? firstFree() : bind(port);
    Server server = new Server(servers, routes, site);
    for (HttpServer each : servers) {
      each.createContext("/", server::answer);
      each.setExecutor(server.threads);
      each.start();
    }
    return server;
  }

  int port() {
    return servers.get(0).getAddress().getPort();
  }

  private static List<HttpServer> firstFree() throws IOException, PortTaken {
    for (int port = FIRST; port < LAST; port++) {
      try {
        return bind(port);
      } catch (PortTaken e) {
        // The next one may be free.
      }
    }
    return bind(0);
  }

  /** Both addresses of this machine; the newer kind only where the machine has it. */
  private static List<HttpServer> bind(int port) throws IOException, PortTaken {
    List<HttpServer> servers = new ArrayList<>();
    try {
      servers.add(bind("127.0.0.1", port));
      servers.add(bind("::1", servers.get(0).getAddress().getPort()));
    } catch (BindException e) {
      boolean taken = servers.isEmpty() || !isMissing(e);
      if (taken) {
        servers.forEach(server -> server.stop(0));
        throw new PortTaken(port);
      }
    } catch (SocketException e) {
      if (servers.isEmpty()) {
        throw e;
      }
    }
    return servers;
  }

  private static HttpServer bind(String address, int port) throws IOException {
    return HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), port), 0);
  }

  private static boolean isMissing(BindException e) {
    return String.valueOf(e.getMessage()).contains("assign requested address");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer;
      try {
        answer = answer(Asked.of(exchange), exchange.getRequestHeaders());
      } catch (RuntimeException e) {
        answer = Answer.text(500, "This is a fault in Samling, not in your content.\n" + e);
      }
      send(answer, exchange);
    }
  }

  private Answer answer(Asked asked, Headers headers) throws IOException {
    if (!host.isMeant(headers)) {
      return Answer.text(403, "Ask for localhost: this preview is for this machine alone.");
    }
    boolean own = asked.path().startsWith(OWN);
    boolean posts = asked.method().equals("POST") && own;
    if (!asked.method().equals("GET") && !posts) {
      return Answer.text(405, "Only GET and HEAD.");
    }
    boolean elsewhere = own && headers.containsKey("Origin") && !host.isOwn(headers);
    if (elsewhere || (posts && !host.isOwn(headers))) {
      return Answer.text(403, "Only pages of this preview may ask for that.");
    }
    if (!own) {
      return site.answer(asked);
    }
    String name = asked.path().substring(OWN.length()).split("/", 2)[0];
    Route route = routes.get(name);
    return route == null
        ? Answer.text(404, "There is nothing here.")
        : route.handler().answer(asked);
  }

  private static void send(Answer answer, HttpExchange exchange) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    ALWAYS.forEach(headers::set);
    answer.headers().forEach(headers::set);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (answer.stream().isPresent() && !head) {
      exchange.sendResponseHeaders(answer.status(), 0);
      try (OutputStream out = exchange.getResponseBody()) {
        answer.stream().get().to(out);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return;
    }
    int length = answer.bytes().length;
    if (head) {
      headers.set("Content-Length", Integer.toString(length));
    }
    exchange.sendResponseHeaders(answer.status(), head || length == 0 ? -1 : length);
    if (!head && length > 0) {
      exchange.getResponseBody().write(answer.bytes());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    servers.forEach(server -> server.stop(0));
  }
}
