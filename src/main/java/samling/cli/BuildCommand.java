package samling.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import samling.catalogue.Language;

/** {@code samling build}: the site into its output folder. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Builds the site into its output folder.",
    footer = "Exit codes: 0 fine, 1 faults in the content, 2 wrong usage, 3 a fault of the tool.")
final class BuildCommand implements Callable<Integer> {
  @Mixin private SiteOptions options = new SiteOptions();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where to build. Default: destination.folder of jbake.properties (output).")
  private @Nullable Path output;

  @Option(
      names = "--timings",
      description = "Tell on standard error where the time went, stage by stage.")
  private boolean timed;

  @Override
  public Integer call() throws IOException {
    return order().carryOut(options.out(), options.err());
  }

  /** What was typed. */
  BuildOrder order() {
    Language language = options.language();
    return new BuildOrder(
        options.site(),
        output,
        options.at(),
        options.drafts(),
        language,
        options.json(),
        options.quiet(),
        timed);
  }
}
