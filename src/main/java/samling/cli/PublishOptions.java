package samling.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of commands that have to do with where a site is published. */
final class PublishOptions {
  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "TARGET",
      description = "A name in publish.yaml. Not needed where there is only one.")
  private @Nullable String target;

  @Option(
      names = {"-y", "--yes"},
      description = "Do it without asking.")
  private boolean yes;

  @Option(
      names = "--lang",
      paramLabel = "nb|nn|sv|en",
      description = "The language of messages. Default: the system's.")
  private @Nullable String lang;

  @Option(
      names = {"-q", "--quiet"},
      description = "Tell nothing but faults.")
  private boolean quiet;

  /** The site's folder: that of {@code --site}, else the present one. */
  Path site() {
    return SiteOptions.site(null, spec());
  }

  @Nullable String target() {
    return target;
  }

  boolean yes() {
    return yes;
  }

  boolean quiet() {
    return quiet;
  }

  Messages messages() {
    return SiteOptions.messages(lang, spec());
  }

  CommandSpec spec() {
    return Objects.requireNonNull(spec);
  }
}
