package samling.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import samling.edit.OfferingCopies;
import samling.edit.Refused;
import samling.edit.Shift;
import samling.edit.SiteDesk;

/** {@code samling copy-offering}: an offering held once more. */
@Command(
    name = "copy-offering",
    mixinStandardHelpOptions = true,
    description = {
      "Adds an offering that is as another one, some time later.",
      "Weekdays are kept, public holidays avoided, deadlines moved along; what only concerned"
          + " the old one, such as its status, is left behind."
    },
    footer = "Exit codes: 0 fine, 1 faults in the content, 2 wrong usage, 3 a fault of the tool.")
final class CopyOfferingCommand implements Callable<Integer> {
  @Mixin private DeskOptions options = new DeskOptions();

  @Parameters(index = "0", paramLabel = "COURSE/OFFERING", description = "The offering to copy.")
  private String offering = "";

  @Parameters(index = "1", paramLabel = "NEW-ID", description = "The id of the new offering.")
  private String newId = "";

  @Option(
      names = "--shift",
      paramLabel = "52w|1y",
      description = "How much later: weeks, or years to the nearest same weekday. Default: 52w.")
  private @Nullable String shift;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "The new first day, such as 2027-11-14, instead of --shift.")
  private @Nullable String to;

  @Option(names = "--dry-run", description = "Show what would be written, and write nothing.")
  private boolean dryRun;

  @Override
  public Integer call() throws IOException {
    Shift by = shift();
    SiteDesk desk = null;
    try {
      desk = options.desk();
      OfferingCopies.Result result = OfferingCopies.one(desk, offering, newId, by);
      new CopyReport(options).print(result.copies());
      Saving saving = new Saving(options);
      return dryRun ? saving.show(result.changes()) : saving.write(desk.root(), result.changes());
    } catch (Refused e) {
      return options.refused(e, desk);
    }
  }

  private Shift shift() {
    if (shift != null && to != null) {
      throw SiteOptions.usage(options.spec(), "usage.shift.both");
    }
    if (to != null) {
      try {
        return new Shift.To(LocalDate.parse(to));
      } catch (DateTimeException e) {
        throw SiteOptions.usage(options.spec(), "usage.to", to);
      }
    }
    String written = Objects.requireNonNullElse(shift, "52w");
    return Shift.parse(written)
        .orElseThrow(() -> SiteOptions.usage(options.spec(), "usage.shift", written));
  }
}
