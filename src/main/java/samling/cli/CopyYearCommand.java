package samling.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import samling.edit.OfferingCopies;
import samling.edit.Refused;
import samling.edit.SiteDesk;

/** {@code samling copy-year}: the offerings of a year held once more. */
@Command(
    name = "copy-year",
    mixinStandardHelpOptions = true,
    description = {
      "Copies every offering that begins in one year to another year.",
      "Each goes to the nearest same weekday; ids that name the time name the new one. Either all"
          + " are copied or none."
    },
    footer = "Exit codes: 0 fine, 1 faults in the content, 2 wrong usage, 3 a fault of the tool.")
final class CopyYearCommand implements Callable<Integer> {
  @Mixin private DeskOptions options = new DeskOptions();

  @Parameters(index = "0", paramLabel = "FROM", description = "The year to copy, such as 2026.")
  private int from;

  @Parameters(index = "1", paramLabel = "TO", description = "The year to copy it to.")
  private int to;

  @Parameters(
      index = "2..*",
      paramLabel = "COURSE",
      description = "Only the offerings of these courses.")
  private List<String> courses = List.of();

  @Option(
      names = "--skip-existing",
      description = "Leave out offerings whose new id is there already.")
  private boolean skipExisting;

  @Option(names = "--dry-run", description = "Show what would be written, and write nothing.")
  private boolean dryRun;

  @Override
  public Integer call() throws IOException {
    if (from < 1900 || to <= from || to > 2999) {
      throw SiteOptions.usage(options.spec(), "usage.years");
    }
    SiteDesk desk = null;
    try {
      desk = options.desk();
      OfferingCopies.Result result = OfferingCopies.year(desk, from, to, courses, skipExisting);
      new CopyReport(options).print(result.copies());
      Saving saving = new Saving(options);
      return dryRun ? saving.show(result.changes()) : saving.write(desk.root(), result.changes());
    } catch (Refused e) {
      return options.refused(e, desk);
    }
  }
}
