package samling.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import samling.build.When;
import samling.catalogue.Language;

/** The options that every command about a site has. */
final class SiteOptions {
  /** How diagnostics are printed. */
  enum Format {
    TEXT,
    JSON
  }

  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "SITE",
      description = "The folder that holds content/. Default: this folder.")
  private @Nullable Path argument;

  @Option(
      names = "--at",
      paramLabel = "DATE-TIME",
      description = "Build as if it were then, such as 2026-11-20T12:00. Default: now.")
  private @Nullable String at;

  @Option(names = "--drafts", description = "Take drafts along.")
  private boolean drafts;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How faults are told: as text, or one JSON object per line.")
  private Format format = Format.TEXT;

  @Option(
      names = "--lang",
      paramLabel = "nb|nn|sv|en",
      description = "The language faults are told in. Default: the system's.")
  private @Nullable String lang;

  @Option(
      names = {"-q", "--quiet"},
      description = "Tell nothing but faults.")
  private boolean quiet;

  Path site() {
    return site(argument, spec());
  }

  /** The site that a command's argument names, or {@code --site}, or else this folder. */
  static Path site(@Nullable Path argument, CommandSpec command) {
    Path option = Main.site(command);
    if (argument != null && option != null) {
      throw usage(command, "usage.siteTwice");
    }
    Path named = option != null ? option : argument;
    if (named != null && !Files.isDirectory(named)) {
      throw usage(command, "site.missing", named);
    }
    return named == null ? Path.of("") : named;
  }

  Function<ZoneId, Instant> clock() {
    return clock(at, spec());
  }

  /** The clock that {@code --at} sets; without it, the machine's. */
  static Function<ZoneId, Instant> clock(@Nullable String at, CommandSpec command) {
    if (at != null && !When.isWritten(at)) {
      throw usage(command, "usage.at", at);
    }
    return moment(at);
  }

  /** As {@link #clock(String, CommandSpec)}, of what is known to be written well. */
  static Function<ZoneId, Instant> moment(@Nullable String at) {
    return new Moment(at, Clock.systemUTC().instant());
  }

  /** When the site is to be, as the user wrote it, or null for now. */
  @Nullable String at() {
    if (at != null && !When.isWritten(at)) {
      throw usage(spec(), "usage.at", at);
    }
    return at;
  }

  /**
   * What a clock shows that stands still.
   *
   * @param at the instant as the user wrote it, or null for now
   */
  private record Moment(@Nullable String at, Instant now) implements Function<ZoneId, Instant> {
    @Override
    public Instant apply(ZoneId zone) {
      return at == null ? now : When.parse(at, zone);
    }
  }

  boolean drafts() {
    return drafts;
  }

  boolean json() {
    return format == Format.JSON;
  }

  boolean quiet() {
    return quiet;
  }

  Language language() {
    return language(lang, spec());
  }

  /** What is said in the language that {@code --lang} names; without it, in the system's. */
  static Messages messages(@Nullable String lang, CommandSpec command) {
    return Messages.of(language(lang, command));
  }

  private static Language language(@Nullable String lang, CommandSpec command) {
    return lang == null
        ? Messages.systemLanguage(System.getenv())
        : Language.of(lang.toLowerCase(Locale.ROOT))
            .orElseThrow(() -> usage(command, "usage.lang", lang));
  }

  PrintWriter out() {
    return spec().commandLine().getOut();
  }

  PrintWriter err() {
    return spec().commandLine().getErr();
  }

  CommandSpec spec() {
    return Objects.requireNonNull(spec);
  }

  static ParameterException usage(CommandSpec command, String key, Object... arguments) {
    return new Misuse(command.commandLine(), key, arguments);
  }
}
