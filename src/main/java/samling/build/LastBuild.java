package samling.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.jspecify.annotations.Nullable;
import samling.output.OutputFolder;

/**
 * What the last build of a site without errors has told. Where nothing has changed since, it is
 * told again, and the finished site stays as it is.
 *
 * <p>It lies in the site as {@value #FOLDER}, which is safe to delete. Whatever is wrong with it
 * means a whole build.
 */
final class LastBuild {
  private static final String FOLDER = ".samling/cache";
  private static final byte[] FIRST = "samling told 1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int SUM_BYTES = 2 * Long.BYTES;

  /** The two things that can be asked of a site; a build answers both. */
  enum Question {
    BUILD,
    CHECK
  }

  private final Request request;
  private final Question question;
  private final Path site;
  private final @Nullable String key;
  private @Nullable List<Path> seenTemplates;
  private Optional<Inputs> seen = Optional.empty();

  LastBuild(Request request, Question question) {
    this.request = request;
    this.question = question;
    this.site = request.site().toAbsolutePath().normalize();
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
   * The files that a site is built from as they are now; see {@link Inputs}.
   *
   * @param templates where the site's settings say that its templates are
   */
  Optional<String> inputs(List<Path> templates) {
    if (!templates.equals(seenTemplates)) {
      seenTemplates = templates;
      seen = Inputs.of(site, templates);
    }
    return seen.map(Inputs::word);
  }

  /** Keeps what was told, if its inputs are still what they were when the build began. */
  void keep(Told told) {
    if (key == null
        || !inputs(told.templates()).equals(Optional.of(told.inputs()))
        || !seen.map(Inputs::areStill).orElse(false)) {
      return;
    }
    try {
      byte[] bytes = ToldWriter.bytes(told);
      Path folder = Files.createDirectories(site.resolve(FOLDER));
      if (!folder.toRealPath().equals(site.toRealPath().resolve(FOLDER))) {
        return; // A link may lead anywhere.
      }
      Path beside = Files.createTempFile(folder, "told", ".tmp");
      try {
        Files.write(beside, sealed(bytes));
        Files.move(beside, file(question), StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
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
      Path file = file(of);
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      Told told = ToldReader.read(opened(Files.readAllBytes(file)));
      return Optional.of(told).filter(this::holds);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private boolean holds(Told told) {
    return told.key().equals(key)
        && told.holdsAt(request.clock().apply(told.zone()))
        && inputs(told.templates()).equals(Optional.of(told.inputs()));
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

  private Path file(Question of) {
    return site.resolve(FOLDER).resolve(of == Question.BUILD ? "build" : "check");
  }

  /** The bytes with the version before them and their checksums after. */
  private static byte[] sealed(byte[] bytes) {
    return ByteBuffer.allocate(FIRST.length + bytes.length + SUM_BYTES)
        .put(FIRST)
        .put(bytes)
        .put(sums(bytes))
        .array();
  }

  private static byte[] opened(byte[] sealed) throws IOException {
    int end = sealed.length - SUM_BYTES;
    if (end < FIRST.length || !Arrays.equals(sealed, 0, FIRST.length, FIRST, 0, FIRST.length)) {
      throw new IOException("of another version");
    }
    byte[] bytes = Arrays.copyOfRange(sealed, FIRST.length, end);
    if (!Arrays.equals(sums(bytes), Arrays.copyOfRange(sealed, end, sealed.length))) {
      throw new IOException("damaged");
    }
    return bytes;
  }

  private static byte[] sums(byte[] bytes) {
    return ByteBuffer.allocate(SUM_BYTES)
        .putLong(sum(new CRC32(), bytes))
        .putLong(sum(new CRC32C(), bytes))
        .array();
  }

  private static long sum(Checksum checksum, byte[] bytes) {
    checksum.update(bytes);
    return checksum.getValue();
  }
}
