package samling.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Language;
import samling.desk.NotDone.Reason;
import samling.preview.Answer;
import samling.preview.Asked;
import samling.preview.LiveContent;
import samling.preview.Route;
import samling.source.Asset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The editing page and what it asks for, below {@code /-/edit/}. */
public final class DeskRoutes {

  /** The largest request, in bytes: a file of {@link Media#LARGEST} bytes in Base64, and a form. */
  static final int LARGEST = 32 * 1024 * 1024;

  private static final String NAME = "edit";
  private static final String BASE = "/-/" + NAME + "/";
  private static final String SCRIPT = "text/javascript; charset=utf-8";

  /**
   * Decap CMS checks its settings by code that it makes, and styles itself; beyond that it may do
   * nothing but show what this server gives.
   */
  private static final String POLICY =
      "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' blob: data:; font-src 'self' data:; connect-src 'self' blob:;"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** A file that is opened by itself must not run anything. */
  private static final String FILE_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; sandbox";

  private final LiveContent live;
  private final Backend backend;

  private DeskRoutes(LiveContent live) {
    this.live = live;
    this.backend = new Backend(live);
  }

  /** The routes for a site that is shown. */
  public static List<Route> of(LiveContent live) {
    return List.of(new Route(NAME, new DeskRoutes(live)::answer));
  }

  private Answer answer(Asked asked) throws IOException {
    if (asked.path().equals("/-/" + NAME)) {
      return new Answer(302, Map.of("Location", BASE), new byte[0], Optional.empty());
    }
    String path = asked.path().substring(BASE.length());
    if (path.equals("api")) {
      return api(asked);
    }
    if (!asked.method().equals("GET")) {
      return Answer.text(405, "Only GET and HEAD.");
    }
    if (path.startsWith("files/")) {
      return file(path.substring("files/".length()));
    }
    return switch (path) {
      case "" -> page(language(asked));
      case "page.js" -> resource("page.js", SCRIPT);
      case "page.css" -> resource("page.css", "text/css; charset=utf-8");
      case "settings.json" -> settings(language(asked));
      case "decap-cms.js" -> decap();
      default -> Answer.text(404, "There is nothing here.");
    };
  }

  private Language language(Asked asked) {
    return Language.of(asked.parameter("lang"))
        .or(live::language)
        .orElseGet(() -> live.settings().first());
  }

  private Answer page(Language language) throws IOException {
    DeskWords words = DeskWords.in(language);
    String page =
        new String(bytes("page.html"), UTF_8)
            .replace("{{lang}}", language.tag())
            .replace("{{title}}", escaped(words.text("title")))
            .replace("{{loading}}", escaped(words.text("loading")));
    return guarded(Answer.of(200, "text/html; charset=utf-8", page.getBytes(UTF_8)), POLICY);
  }

  /** The words whose keys begin in one way, by the rest of their keys. */
  private static ObjectNode said(DeskWords words, String beginning) {
    ObjectNode said = JsonNodeFactory.instance.objectNode();
    words.keys().stream()
        .filter(key -> key.startsWith(beginning))
        .forEach(key -> said.put(key.substring(beginning.length()), words.text(key)));
    return said;
  }

  private Answer settings(Language language) {
    DeskWords words = DeskWords.in(language);
    Tongues tongues = new Tongues(live.settings().languages());
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("decap", new Settings(tongues, words).json());
    json.set("words", said(words, "page."));
    json.set("phrases", said(words, "decap."));
    json.put("lang", language.tag());
    json.put("site", base());
    ObjectNode languages = JsonNodeFactory.instance.objectNode();
    for (Language each : Language.values()) {
      languages.put(each.tag(), each.nativeName());
    }
    json.set("languages", languages);
    return json(200, json);
  }

  private String base() {
    URI url = live.settings().url();
    String path = url == null ? "/" : Objects.requireNonNullElse(url.getPath(), "/");
    return path.endsWith("/") ? path : path + "/";
  }

  /** Decap CMS as it was published, packed. */
  private static Answer decap() throws IOException {
    return new Answer(
        200,
        Map.of("Content-Type", SCRIPT, "Content-Encoding", "gzip"),
        bytes("decap-cms.js.gz"),
        Optional.empty());
  }

  private Answer file(String path) {
    Optional<Asset> asset = new Media(live.root(), live.content()).own(path);
    Optional<String> type = Media.type(path);
    return asset.isEmpty() || type.isEmpty()
        ? Answer.text(404, "There is nothing here.")
        : guarded(Answer.of(200, type.get(), asset.get().bytes()), FILE_POLICY);
  }

  private Answer api(Asked asked) throws IOException {
    if (!asked.method().equals("POST")) {
      return Answer.text(405, "Only POST.");
    }
    String type = asked.header("Content-Type").toLowerCase(Locale.ROOT).replace(" ", "");
    if (!type.equals("application/json") && !type.equals("application/json;charset=utf-8")) {
      return Answer.text(415, "Only JSON.");
    }
    Language language = language(asked);
    DeskWords words = DeskWords.in(language);
    Optional<byte[]> body = asked.bytes(LARGEST);
    if (body.isEmpty()) {
      String most = Integer.toString(Media.LARGEST / 1024 / 1024);
      return json(413, new Complaint(words).of(NotDone.of(Reason.FILE_LARGE, "", most)));
    }
    byte[] sent = body.get();
    return live.alone(() -> answer(sent, words));
  }

  private Answer answer(byte[] sent, DeskWords words) {
    try {
      return json(200, backend.answer(Requests.parse(sent), words));
    } catch (NotDone e) {
      int status = e.reason() == Reason.NOT_THERE ? 404 : 422;
      return json(status, new Complaint(words).of(e));
    } catch (FileSystemException e) {
      return json(422, new Complaint(words).of(NotDone.of(Reason.DISK, named(e.getFile()))));
    } catch (IOException e) {
      return json(422, new Complaint(words).of(NotDone.of(Reason.DISK, words.text("disk.file"))));
    }
  }

  /** A file as it is called in the site's folder. */
  private String named(@Nullable String file) {
    Path path = Path.of(Objects.requireNonNullElse(file, ""));
    Path own = path.startsWith(live.root()) ? live.root().relativize(path) : path;
    return own.toString().replace('\\', '/');
  }

  private static Answer json(int status, JsonNode json) {
    return Answer.of(status, "application/json", json.toString().getBytes(UTF_8));
  }

  private static Answer guarded(Answer answer, String policy) {
    return new Answer(
        answer.status(),
        Map.of(
            "Content-Type",
            Objects.requireNonNull(answer.headers().get("Content-Type")),
            "Content-Security-Policy",
            policy),
        answer.bytes(),
        answer.stream());
  }

  private static Answer resource(String name, String type) throws IOException {
    return Answer.of(200, type, bytes(name));
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = DeskRoutes.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
