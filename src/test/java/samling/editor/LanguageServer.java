package samling.editor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samling.NodePackages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The program that tells an editor what is wrong in YAML, and what could stand there. One speaks
 * with it as an editor does, by the Language Server Protocol over its standard input and output.
 */
final class LanguageServer implements AutoCloseable {

  /** Something wrong, in lines and columns from 1. */
  record Fault(int line, int column, String message) {}

  /**
   * Something to choose.
   *
   * @param explanation what the editor shows beside it
   */
  record Choice(String label, String inserted, String explanation) {}

  private static final JsonMapper JSON = new JsonMapper();

  private final Process process;
  private final InputStream in;
  private final OutputStream out;
  private final JsonNode settings;
  private final Map<String, JsonNode> faults = new HashMap<>();
  private int requests;

  /**
   * @param settings the site's {@code .vscode/settings.json}
   */
  LanguageServer(Path site, String settings) throws IOException {
    ObjectNode yaml = JSON.createObjectNode();
    yaml.put("validate", true).put("hover", true).put("completion", true);
    yaml.putObject("schemaStore").put("enable", false);
    ObjectNode schemas = yaml.putObject("schemas");
    JSON.readTree(settings)
        .path("yaml.schemas")
        .properties()
        .forEach(s -> schemas.set(site.resolve(s.getKey()).toUri().toString(), s.getValue()));
    this.settings = yaml;
    process =
        new ProcessBuilder(
                "node",
                NodePackages.of("editor")
                    .resolve("yaml-language-server/bin/yaml-language-server")
                    .toString(),
                "--stdio")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    in = new BufferedInputStream(process.getInputStream());
    out = process.getOutputStream();
    ObjectNode start = JSON.createObjectNode();
    start.put("processId", ProcessHandle.current().pid());
    start.put("rootUri", site.toUri().toString());
    ObjectNode able = start.putObject("capabilities");
    able.putObject("workspace").put("configuration", true);
    ObjectNode document = able.putObject("textDocument");
    document.putObject("hover").putArray("contentFormat").add("markdown");
    ObjectNode item = document.putObject("completion").putObject("completionItem");
    item.put("snippetSupport", true).putArray("documentationFormat").add("markdown");
    ask("initialize", start);
    tell("initialized", JSON.createObjectNode());
  }

  /** Opens a file that need not be there, and waits for what is wrong with it. */
  List<Fault> open(String file, String text) throws IOException {
    ObjectNode params = JSON.createObjectNode();
    params
        .putObject("textDocument")
        .put("uri", uri(file))
        .put("languageId", "yaml")
        .put("version", 1)
        .put("text", text);
    faults.remove(uri(file));
    tell("textDocument/didOpen", params);
    while (!faults.containsKey(uri(file))) {
      take();
    }
    List<Fault> told = new ArrayList<>();
    for (JsonNode fault : faults.getOrDefault(uri(file), JSON.createArrayNode())) {
      JsonNode start = fault.path("range").path("start");
      String line = text.split("\n", -1)[start.path("line").asInt()];
      int column = line.codePointCount(0, start.path("character").asInt()) + 1;
      told.add(new Fault(start.path("line").asInt() + 1, column, fault.path("message").asString()));
    }
    return told;
  }

  /** What is shown where the pointer rests in an open file. */
  String hover(String file, int line, int column) throws IOException {
    return ask("textDocument/hover", at(file, line, column))
        .path("contents")
        .path("value")
        .asString("");
  }

  /** What can be chosen where the cursor is in an open file. */
  List<Choice> complete(String file, int line, int column) throws IOException {
    JsonNode answer = ask("textDocument/completion", at(file, line, column));
    List<Choice> choices = new ArrayList<>();
    for (JsonNode item : answer.has("items") ? answer.path("items") : answer) {
      JsonNode words = item.path("documentation");
      choices.add(
          new Choice(
              item.path("label").asString(),
              item.path("insertText").asString(""),
              words.isObject() ? words.path("value").asString() : words.asString("")));
    }
    return choices;
  }

  @Override
  public void close() {
    process.destroy();
  }

  private static ObjectNode at(String file, int line, int column) {
    ObjectNode params = JSON.createObjectNode();
    params.putObject("textDocument").put("uri", uri(file));
    params.putObject("position").put("line", line - 1).put("character", column - 1);
    return params;
  }

  private static String uri(String file) {
    return "file:///somewhere/" + file.replace(" ", "%20");
  }

  private JsonNode ask(String method, ObjectNode params) throws IOException {
    int id = ++requests;
    send(JSON.createObjectNode().put("id", id).put("method", method).set("params", params));
    JsonNode answer = take();
    while (answer.has("method") || answer.path("id").asInt() != id) {
      answer = take();
    }
    if (answer.has("error")) {
      throw new AssertionError(method + ": " + answer.path("error"));
    }
    return answer.path("result");
  }

  private void tell(String method, ObjectNode params) throws IOException {
    send(JSON.createObjectNode().put("method", method).set("params", params));
  }

  private void send(JsonNode message) throws IOException {
    byte[] body = ((ObjectNode) message).put("jsonrpc", "2.0").toString().getBytes(UTF_8);
    out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(US_ASCII));
    out.write(body);
    out.flush();
  }

  /** The next message; what the server asks of an editor is answered at once. */
  private JsonNode take() throws IOException {
    int length = 0;
    for (String line = header(); !line.isEmpty(); line = header()) {
      if (line.startsWith("Content-Length: ")) {
        length = Integer.parseInt(line.substring("Content-Length: ".length()));
      }
    }
    JsonNode message = JSON.readTree(in.readNBytes(length));
    String method = message.path("method").asString("");
    if (method.equals("textDocument/publishDiagnostics")) {
      JsonNode params = message.path("params");
      faults.put(params.path("uri").asString(), params.path("diagnostics"));
    } else if (message.has("method") && message.has("id")) {
      ObjectNode answer = JSON.createObjectNode();
      answer.set("id", message.path("id"));
      answer.putNull("result");
      if (method.equals("workspace/configuration")) {
        var values = answer.putArray("result");
        for (JsonNode item : message.path("params").path("items")) {
          boolean ours = item.path("section").asString("").equals("yaml");
          values.add(ours ? settings : JSON.nullNode());
        }
      }
      send(answer);
    }
    return message;
  }

  private String header() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("The language server has ended");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
