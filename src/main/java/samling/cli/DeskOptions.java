package samling.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.TextPrinter;
import samling.edit.Refusal;
import samling.edit.Refused;
import samling.edit.SiteDesk;
import samling.source.SourceText;

/** The options of commands that work on a site's files. */
final class DeskOptions {
  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--at",
      paramLabel = "DATE-TIME",
      description = "Work as if it were then, such as 2026-11-20T12:00. Default: now.")
  private @Nullable String at;

  @Option(
      names = "--lang",
      paramLabel = "nb|nn|sv|en",
      description = "The language you are answered in. Default: the system's.")
  private @Nullable String lang;

  CommandSpec spec() {
    return Objects.requireNonNull(spec);
  }

  PrintWriter out() {
    return spec().commandLine().getOut();
  }

  PrintWriter err() {
    return spec().commandLine().getErr();
  }

  Messages messages() {
    return SiteOptions.messages(lang, spec());
  }

  /** Whether the user has said in which language to answer. */
  boolean saysLanguage() {
    return lang != null;
  }

  Function<ZoneId, Instant> clock() {
    return SiteOptions.clock(at, spec());
  }

  /** The site to work on: the folder that {@code --site} names, or this one. */
  SiteDesk desk() throws Refused {
    return desk(null);
  }

  /** The site to work on: the folder that an argument or {@code --site} names, or this one. */
  SiteDesk desk(@Nullable Path argument) throws Refused {
    return SiteDesk.open(SiteOptions.site(argument, spec()));
  }

  /** Tells why nothing was done; the exit code. */
  int refused(Refused refused, @Nullable SiteDesk desk) {
    Refusal refusal = refused.refusal();
    faults(refusal.diagnostics(), file -> desk == null ? Optional.empty() : desk.text(file));
    String key = "refused." + refusal.reason().name().toLowerCase(Locale.ROOT);
    boolean hint =
        !refusal.args().isEmpty() && !refusal.args().get(refusal.args().size() - 1).isEmpty();
    String sentence = messages().text(key, refusal.args().toArray());
    String more = hint ? messages().optional(key + ".hint", refusal.args().toArray()) : "";
    err().println(more.isEmpty() ? sentence : sentence + " " + more);
    boolean content =
        refusal.reason() == Refusal.Reason.FAULTS || refusal.reason() == Refusal.Reason.NO_SITE;
    return content ? ExitCode.CONTENT_FAULTS : ExitCode.USAGE;
  }

  /** Prints faults of files as other commands do. */
  void faults(List<Diagnostic> diagnostics, Function<String, Optional<SourceText>> texts) {
    TextPrinter printer =
        new TextPrinter(samling.diagnostic.Messages.in(messages().language().tag()), texts);
    diagnostics.stream().sorted().map(printer::print).forEach(err()::println);
  }
}
