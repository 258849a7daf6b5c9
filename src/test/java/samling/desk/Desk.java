package samling.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import samling.Demo;
import samling.preview.Preview;
import samling.preview.PreviewRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A preview with its editing page, spoken to as a browser does. */
final class Desk implements AutoCloseable {
  static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Preview preview;

  private Desk(Preview preview) {
    this.preview = preview;
  }

  static Desk open(Path site) throws Exception {
    return new Desk(
        Preview.start(
            new PreviewRequest(
                site, null, Demo.AT, zone -> Instant.EPOCH, Optional.empty(), DeskRoutes::of),
            faults -> {}));
  }

  String origin() {
    return "http://" + authority();
  }

  String authority() {
    return preview.address().getAuthority();
  }

  HttpResponse<byte[]> get(String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(preview.address().resolve("/-/edit/" + path)).build(),
        BodyHandlers.ofByteArray());
  }

  HttpResponse<String> post(String body, String origin, String type) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(preview.address().resolve("/-/edit/api?lang=en"))
            .POST(BodyPublishers.ofString(body));
    if (!origin.isEmpty()) {
      request.header("Origin", origin);
    }
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> ask(String action, JsonNode params) throws Exception {
    ObjectNode asked = JSON.createObjectNode().put("action", action);
    asked.set("params", params);
    return post(asked.toString(), origin(), "application/json; charset=utf-8");
  }

  JsonNode answer(String action, JsonNode params) throws Exception {
    HttpResponse<String> answer = ask(action, params);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  static ObjectNode params(String name, String value) {
    return JSON.createObjectNode().put(name, value);
  }

  /** The form of one thing. */
  ObjectNode form(String path) throws Exception {
    JsonNode entry = answer("getEntry", params("path", path));
    return (ObjectNode) JSON.readTree(entry.get("data").stringValue());
  }

  /** The paths of all things of a kind. */
  Iterable<String> paths(String entity) throws Exception {
    ObjectNode params = params("folder", entity).put("extension", "json").put("depth", 1);
    return answer("entriesByFolder", params)
        .valueStream()
        .map(entry -> entry.get("file").get("path").stringValue())
        .toList();
  }

  HttpResponse<String> save(String path, JsonNode form, JsonNode... assets) throws Exception {
    ArrayNode files = JSON.createArrayNode();
    files.add(params("path", path).put("slug", "x").put("raw", form.toString()));
    ArrayNode uploads = JSON.createArrayNode();
    for (JsonNode asset : assets) {
      uploads.add(asset);
    }
    ObjectNode params = JSON.createObjectNode();
    params.set("dataFiles", files);
    params.set("assets", uploads);
    return ask("persistEntry", params);
  }

  void saved(String path, JsonNode form, JsonNode... assets) throws Exception {
    HttpResponse<String> answer = save(path, form, assets);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  /** What comes back for a request as it is. */
  String raw(String request) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), preview.address().getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  /** What a visitor of the site sees. */
  String page(String path) throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(preview.address().resolve(path)).build(),
            BodyHandlers.ofString());
    return answer.body();
  }

  @Override
  public void close() {
    preview.close();
  }
}
