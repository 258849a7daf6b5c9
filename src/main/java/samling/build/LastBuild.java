package samling.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samling.output.OutputFolder;

/**
 * What the last build of a site without errors has told. Where nothing has changed since, it is
 * told again, and the finished site stays as it is.
 */
final class LastBuild {
  private static final int VERSION = 7;

  /** The two things that can be asked of a site; a build answers both. */
  enum Question {
    BUILD,
    CHECK
  }

  private final Request request;
  private final Question question;
  private final Path site;
  private final @Nullable String key;

  /** As they were before this build has read them in earnest. */
  private final Optional<String> settings;

  private @Nullable List<Path> seenTemplates;
  private Optional<Inputs> seen = Optional.empty();

  LastBuild(Request request, Question question) {
    this.request = request;
    this.question = question;
    this.site = request.site().toAbsolutePath().normalize();
    this.settings = Inputs.settings(site);
    String program = Identity.ofThisProgram();
    this.key = program == null ? null : site + "\n" + request.drafts() + "\n" + program;
  }

  /** What would be told now, where that is known. */
  Optional<Outcome> again() {
    if (key == null) {
      return Optional.empty();
    }
    Optional<Told> told =
        question == Question.BUILD
            ? read(Question.BUILD).filter(this::isBuilt)
            : read(Question.CHECK).or(() -> read(Question.BUILD));
    return told.map(this::outcome);
  }

  /**
   * The files that a site is built from as they are now, if all that counts is seen there.
   *
   * @param templates where the site's settings say that its templates are
   */
  Optional<Inputs> inputs(List<Path> templates) {
    if (!templates.equals(seenTemplates)) {
      seenTemplates = templates;
      seen = settings.flatMap(text -> Inputs.of(site, text, templates));
    }
    return seen;
  }

  /** How the pages of the last build were made, if that is known. */
  Optional<MadePages> pages() {
    try {
      Optional<byte[]> kept = pagesFile().read();
      return kept.isEmpty() ? Optional.empty() : Optional.of(MadePages.of(kept.get()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps what is told of a site without errors, if its inputs are still what they were when the
   * build began.
   *
   * @param seal of the output folder, or empty where nothing was built
   * @param pages how they were made, or null where the next build had better make all of them
   */
  void keep(Outcome outcome, Stretch stretch, String seal, @Nullable MadePages pages) {
    Inputs inputs = seen.orElse(null);
    String word = seen.flatMap(Inputs::word).orElse(null);
    if (key == null || inputs == null || word == null) {
      return;
    }
    Summary summary = outcome.summary().orElseThrow();
    Told told =
        new Told(
            key,
            inputs.templates(),
            inputs.outline(),
            word,
            stretch.zone(summary.zone()),
            stretch,
            outcome.diagnostics(),
            outcome.texts(),
            summary.inOffset(),
            request.output() == null,
            seal);
    try {
      if (file(question).write(ToldWriter.bytes(told), inputs::areStill) && pages != null) {
        pagesFile().write(pages.bytes(), now -> true);
      }
    } catch (IOException e) {
      // The next build has more to do; that is all.
    }
  }

  /** What the program, the site and what is asked for are called in what is kept. */
  String key() {
    return Objects.requireNonNullElse(key, "");
  }

  /** What is kept of a question, if it is whole and still true. */
  private Optional<Told> read(Question of) {
    try {
      Optional<byte[]> kept = file(of).read();
      return kept.isEmpty()
          ? Optional.empty()
          : Optional.of(ToldReader.read(kept.get())).filter(this::holds);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private boolean holds(Told told) {
    return told.key().equals(key)
        && told.stretch().holds(request.clock().apply(told.zone()))
        && inputs(told.templates())
            .filter(now -> now.outline().equals(told.outline()))
            .flatMap(Inputs::word)
            .filter(told.inputs()::equals)
            .isPresent();
  }

  private boolean isBuilt(Told told) {
    Path there = told.summary().output();
    Path wanted = request.output();
    return there != null
        && (wanted == null ? told.byDefault() : wanted.equals(there))
        && OutputFolder.bears(told.seal(), there);
  }

  private Outcome outcome(Told told) {
    Summary summary = told.summary();
    Path there = summary.output();
    return new Outcome(
        told.diagnostics(),
        told.texts(),
        Optional.of(question == Question.BUILD ? summary : summary.checked()),
        there != null && Files.isRegularFile(there.resolve("index.html")));
  }

  private CacheFile pagesFile() {
    return new CacheFile(site, "pages", VERSION);
  }

  private CacheFile file(Question of) {
    return new CacheFile(site, of == Question.BUILD ? "build" : "check", VERSION);
  }
}
