package samling.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import samling.build.PaperRequest;

/** {@code samling poster}: a notice to hang up. */
@Command(
    name = "poster",
    mixinStandardHelpOptions = true,
    description = "Prints a poster for an offering, as PDF.",
    footer = "Exit codes: 0 fine, 1 faults in the content, 2 wrong usage, 3 a fault of the tool.")
final class PosterCommand implements Callable<Integer> {
  @Mixin private PaperOptions options = new PaperOptions();

  @Override
  public Integer call() throws IOException {
    return options.make(PaperRequest.Kind.POSTER, List.of());
  }
}
