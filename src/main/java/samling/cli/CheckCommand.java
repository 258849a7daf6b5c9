package samling.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import samling.build.Build;
import samling.build.Request;

/** {@code samling check}: every fault of a site, and nothing built. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Tells every fault of the site and its finished pages, and builds nothing.",
    footer = "Exit codes: 0 fine, 1 faults in the content, 2 wrong usage, 3 a fault of the tool.")
final class CheckCommand implements Callable<Integer> {
  @Mixin private SiteOptions options = new SiteOptions();

  @Option(
      names = "--timings",
      description = "Tell on standard error where the time went, stage by stage.")
  private boolean timed;

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Report report =
        new Report(
            options.out(),
            options.err(),
            Messages.of(options.language()),
            options.json(),
            options.quiet(),
            Terminal.watches(),
            timed);
    Request request =
        new Request(options.site(), null, options.clock(), options.drafts(), report::progress);
    return report.outcome(Build.check(request), Duration.ofNanos(System.nanoTime() - start), false);
  }
}
