package samling.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import samling.build.PaperBuild;
import samling.build.PaperRequest;
import samling.catalogue.Language;

/** The options that every command about a paper has. */
final class PaperOptions {
  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "COURSE/OFFERING",
      description = "The id of a course and of one of its offerings.")
  private String offering = "";

  @Option(
      names = "--at",
      paramLabel = "DATE-TIME",
      description = "Print as if it were then, such as 2026-11-20T12:00. Default: now.")
  private @Nullable String at;

  @Option(names = "--drafts", description = "Take drafts along.")
  private boolean drafts;

  @Option(
      names = "--lang",
      paramLabel = "nb|nn|sv|en",
      description = "The language of the paper, one of the site's. Default: the offering's.")
  private @Nullable String lang;

  @Option(
      names = "--output",
      paramLabel = "FILE.pdf",
      description = "The file to write. Default: one of its own in this folder.")
  private @Nullable Path output;

  /** Makes the paper and tells how it went; the exit code. */
  int make(PaperRequest.Kind kind, List<String> groups) throws IOException {
    Messages messages = SiteOptions.messages(lang, command());
    Path file = output;
    if (file != null && Files.isDirectory(file)) {
      throw new ParameterException(command().commandLine(), messages.text("paper.folder", file));
    }
    PaperRequest request =
        new PaperRequest(
            site(messages),
            SiteOptions.clock(at, command()),
            drafts,
            kind,
            offering,
            groups,
            lang == null ? null : Language.of(lang.toLowerCase(Locale.ROOT)).orElse(null),
            file);
    var io = command().commandLine();
    return new Report(io.getOut(), io.getErr(), messages).paper(PaperBuild.make(request));
  }

  private Path site(Messages messages) {
    Path named = Main.site(command());
    if (named != null && !Files.isDirectory(named)) {
      throw new ParameterException(command().commandLine(), messages.text("site.missing", named));
    }
    return Objects.requireNonNullElse(named, Path.of(""));
  }

  private CommandSpec command() {
    return Objects.requireNonNull(spec);
  }
}
