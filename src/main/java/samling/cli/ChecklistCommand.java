package samling.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import samling.build.PaperRequest;

/** {@code samling checklist}: a check-list and a sign-up sheet. */
@Command(
    name = "checklist",
    mixinStandardHelpOptions = true,
    description =
        "Prints what those who hold a course do for a group to follow, and a sign-up sheet, as PDF.",
    footer = "Exit codes: 0 fine, 1 faults in the content, 2 wrong usage, 3 a fault of the tool.")
final class ChecklistCommand implements Callable<Integer> {
  @Mixin private PaperOptions options = new PaperOptions();

  @Option(
      names = "--group",
      paramLabel = "GROUP",
      description = "A group to tell of; may be given several times. Default: those that follow.")
  private List<String> groups = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    return options.make(PaperRequest.Kind.CHECKLIST, groups);
  }
}
