package samling.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import samling.build.PaperRequest;

/** {@code samling handout}: the sheet for the last day of a course. */
@Command(
    name = "handout",
    mixinStandardHelpOptions = true,
    description =
        "Prints the sheet about self-help groups to hand out on the last day of a course, as PDF.",
    footer = "Exit codes: 0 fine, 1 faults in the content, 2 wrong usage, 3 a fault of the tool.")
final class HandoutCommand implements Callable<Integer> {
  @Mixin private PaperOptions options = new PaperOptions();

  /** What is printed on. */
  enum Paper {
    A4,
    A5
  }

  @Option(
      names = "--group",
      paramLabel = "GROUP",
      description = "A group to tell of; may be given several times. Default: those that follow.")
  private List<String> groups = new ArrayList<>();

  @Option(
      names = "--paper",
      paramLabel = "a4|a5",
      defaultValue = "a4",
      description =
          "a4: one sheet. a5: a sheet of A4 to fold; print on both sides, flipped on the short"
              + " edge.")
  private Paper paper = Paper.A4;

  @Override
  public Integer call() throws IOException {
    return options.make(
        paper == Paper.A5 ? PaperRequest.Kind.LEAFLET : PaperRequest.Kind.HANDOUT, groups);
  }
}
