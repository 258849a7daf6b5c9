package samling.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samling.Demo;
import samling.Folders;
import samling.build.PaperBuild;
import samling.build.PaperOutcome;
import samling.build.PaperRequest;
import samling.build.PaperRequest.Kind;
import samling.build.When;
import samling.catalogue.Language;

/** Papers of a site, made as users make them. */
public final class Papers {
  private Papers() {}

  /** A paper that is there to be made. */
  public static Pdf of(
      Path site, Kind kind, String offering, @Nullable Language lang, String... groups)
      throws IOException {
    Path file = Folders.deletedAtEnd(Files.createTempDirectory("samling-paper")).resolve("a.pdf");
    PaperOutcome outcome = make(site, kind, offering, lang, file, groups);
    return new Pdf(
        Files.readAllBytes(Objects.requireNonNull(outcome.written(), outcome.toString())));
  }

  static PaperOutcome make(
      Path site, Kind kind, String offering, @Nullable Language lang, Path file, String... groups)
      throws IOException {
    return PaperBuild.make(
        new PaperRequest(
            site,
            zone -> When.parse(Demo.AT, zone),
            false,
            kind,
            offering,
            List.of(groups),
            lang,
            file));
  }
}
