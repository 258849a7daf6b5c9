package samling.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import samling.build.When;
import samling.catalogue.Language;
import samling.diagnostic.Diagnostic;
import samling.host.ContentTypes;
import samling.site.PlannedPage;

/**
 * A running preview of a site: a local server that shows it as its files are, and tells browsers
 * when they change.
 */
public final class Preview implements AutoCloseable {
  private static final String SCRIPT = "preview.js";
  private static final String STYLE = "preview.css";
  private static final String PAGE = "text/html; charset=utf-8";
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
  private static final int LONGEST_TIME = 40;

  private final LiveSite live;
  private final Server server;
  private final Showcase showcase = new Showcase();
  private final Optional<Language> language;

  private Preview(PreviewRequest request, Consumer<List<Diagnostic>> told)
      throws IOException, PortTaken {
    this.language = request.language();
    this.live = LiveSite.open(request, situation -> told.accept(situation.diagnostics()));
    try {
      List<Route> routes = new ArrayList<>(request.extension().routes(new LiveContent(live)));
      routes.add(resource(SCRIPT));
      routes.add(resource(STYLE));
      routes.add(new Route("events", this::events));
      routes.add(new Route("at", this::showAsOf));
      this.server = Server.open(request.port(), routes, this::page);
    } catch (IOException | PortTaken e) {
      live.close();
      throw e;
    }
  }

  /**
   * Reads a site and shows it from then on.
   *
   * @param told the faults of the site whenever it has been read or checked
   */
  public static Preview start(PreviewRequest request, Consumer<List<Diagnostic>> told)
      throws IOException, PortTaken {
    return new Preview(request, told);
  }

  /** Where the site's front page is shown. */
  public URI address() {
    String base = live.situation().edition().map(Edition::base).orElse("/");
    return URI.create("http://localhost:" + server.port()).resolve(base);
  }

  /** Where something lies that the server has beside the site. */
  public URI address(String route) {
    return URI.create("http://localhost:" + server.port() + Server.OWN + route);
  }

  private Answer page(Asked asked) {
    Situation situation = live.situation();
    if (situation.edition().isEmpty()) {
      return html(503, FaultPage.of(situation, languageOf(asked.path())), "");
    }
    Edition edition = situation.edition().get();
    if (!asked.path().startsWith(edition.base())) {
      return asked.path().equals("/")
          ? Answer.redirect(edition.base())
          : shown(showcase.missing(edition, asked.path().substring(1)));
    }
    String path = asked.path().substring(edition.base().length());
    if (!path.isEmpty() && edition.page(path + "/index.html").isPresent()) {
      return Answer.redirect(
          URI.create(asked.exchange().getRequestURI().getRawPath() + "/").toString());
    }
    return shown(showcase.at(edition, path));
  }

  private Answer shown(Shown shown) {
    if (shown.page().isEmpty()) {
      return Answer.of(shown.status(), shown.type(), shown.bytes());
    }
    PlannedPage page = shown.page().get();
    if (shown.bytes().length == 0) {
      return html(500, FaultPage.of(live.situation(), language(page.lang())), "");
    }
    return html(shown.status(), shown.bytes(), shown.version().fingerprint().toString());
  }

  private static Answer html(int status, byte[] page, String version) {
    return Answer.of(status, PAGE, Injection.into(page, Server.OWN + SCRIPT, version));
  }

  /** Tells a page's script how things stand, now and whenever they change. */
  private Answer events(Asked asked) {
    return Answer.stream(
        "text/event-stream; charset=utf-8",
        out -> {
          String said = "";
          long known = -1;
          while (true) {
            Situation situation = live.after(known, SIGN_OF_LIFE);
            String status = situation.number() == known ? said : status(situation, asked);
            known = situation.number();
            say(out, status.equals(said) ? ":\n\n" : "data: " + status + "\n\n");
            said = status;
          }
        });
  }

  private static void say(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private String status(Situation situation, Asked asked) {
    String path = asked.parameter("page");
    Shown shown = Shown.file(503, new byte[0], PAGE);
    if (situation.edition().isPresent()) {
      Edition edition = situation.edition().get();
      shown =
          path.startsWith(edition.base())
              ? showcase.at(edition, path.substring(edition.base().length()))
              : showcase.missing(edition, path);
    }
    Language spoken =
        language.or(() -> Language.of(asked.parameter("lang"))).orElseGet(() -> languageOf(path));
    return new Status(situation, shown, spoken).json().toString();
  }

  private Answer showAsOf(Asked asked) throws IOException {
    if (!asked.method().equals("POST")) {
      return Answer.text(405, "Only POST.");
    }
    String instant = asked.text(LONGEST_TIME).strip();
    if (!instant.isEmpty() && !When.isWritten(instant)) {
      return Answer.text(400, "A date or a date with a time, such as 2026-11-20T12:00.");
    }
    live.showAsOf(Optional.of(instant).filter(text -> !text.isEmpty()));
    return Answer.text(200, "");
  }

  /** The language of pages below a path, or of the site. */
  private Language languageOf(String path) {
    return live.situation()
        .edition()
        .flatMap(
            edition ->
                edition
                    .notFound(path.substring(Math.min(path.length(), edition.base().length())))
                    .map(page -> language(page.lang())))
        .or(() -> language)
        .orElse(Language.EN);
  }

  private Language language(String tag) {
    return language.or(() -> Language.of(tag)).orElse(Language.EN);
  }

  private static Route resource(String name) throws IOException {
    try (InputStream in = Preview.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new Route(
          name,
          asked ->
              asked.path().equals(Server.OWN + name)
                  ? Answer.of(200, ContentTypes.of(name), bytes)
                  : Answer.text(404, "There is nothing here."));
    }
  }

  @Override
  public void close() {
    server.close();
    live.close();
  }
}
