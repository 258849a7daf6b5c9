package samling.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import samling.edit.Refused;
import samling.edit.SiteDesk;
import samling.exchange.Import;
import samling.exchange.Plan;
import samling.sheet.SheetFiles;

/** {@code samling import}: what was changed in a spreadsheet, back into the content files. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what a spreadsheet of offerings would change, and with --write does it.",
      "Either all of it is written or nothing."
    },
    footer = "Exit codes: 0 fine, 1 faults in the file, 2 wrong usage, 3 a fault of the tool.")
final class ImportCommand implements Callable<Integer> {
  @Mixin private DeskOptions options = new DeskOptions();

  @Parameters(index = "0", paramLabel = "FILE", description = "The spreadsheet: .xlsx or .csv.")
  private @Nullable Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SITE",
      description = "The folder that holds content/. Default: this folder.")
  private @Nullable Path site;

  @Option(names = "--write", description = "Change the content files, if everything is good.")
  private boolean write;

  @Override
  public Integer call() throws IOException {
    Path source = Objects.requireNonNull(file);
    if (!Files.isRegularFile(source)) {
      throw SiteOptions.usage(options.spec(), "import.missing", source);
    }
    SiteDesk desk;
    try {
      desk = options.desk(site);
    } catch (Refused e) {
      return options.refused(e, null);
    }
    String name = String.valueOf(source.getFileName());
    Plan plan = Import.plan(desk, name, bytes(source), options.clock());
    ImportReport report = new ImportReport(options);
    report.tell(plan);
    if (!plan.isGood()) {
      return ExitCode.CONTENT_FAULTS;
    }
    if (write && !plan.files().isEmpty()) {
      return new Saving(options).write(desk.root(), plan.files());
    }
    report.notWritten(plan);
    return ExitCode.FINE;
  }

  /** The file, but no more of it than shows that it is too large. */
  private static byte[] bytes(Path source) throws IOException {
    try (var in = Files.newInputStream(source)) {
      return in.readNBytes((int) SheetFiles.MOST_BYTES + 1);
    }
  }
}
