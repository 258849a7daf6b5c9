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
import samling.catalogue.Catalogue;
import samling.catalogue.Language;
import samling.edit.Refused;
import samling.edit.SafeFile;
import samling.edit.SiteDesk;
import samling.exchange.Export;
import samling.sheet.SheetFiles;

/** {@code samling export}: every offering into a spreadsheet. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes every offering into a spreadsheet, to be changed there and imported.",
      "The columns are in the site's first language, or in the one that --lang names."
    },
    footer = "Exit codes: 0 fine, 1 faults in the content, 2 wrong usage, 3 a fault of the tool.")
final class ExportCommand implements Callable<Integer> {
  @Mixin private DeskOptions options = new DeskOptions();

  @Parameters(index = "0", paramLabel = "FILE", description = "The spreadsheet: .xlsx or .csv.")
  private @Nullable Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SITE",
      description = "The folder that holds content/. Default: this folder.")
  private @Nullable Path site;

  @Option(names = "--force", description = "Replace the file if there is one.")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    Path target = Objects.requireNonNull(file);
    if (!SheetFiles.canBeWritten(target.toString())) {
      throw SiteOptions.usage(options.spec(), "sheet.ending", target);
    }
    boolean exists = Files.exists(target);
    if (Files.isDirectory(target) || (exists && !force)) {
      throw SiteOptions.usage(options.spec(), "export.exists", target);
    }
    SiteDesk desk = null;
    try {
      desk = options.desk(site);
      desk.demandNoFaults();
    } catch (Refused e) {
      return options.refused(e, desk);
    }
    Catalogue catalogue = desk.catalogue();
    Language language =
        options.saysLanguage() ? options.messages().language() : catalogue.site().first();
    byte[] before = exists ? Files.readAllBytes(target) : new byte[0];
    SafeFile.replace(target, before, Export.offerings(catalogue, target.toString(), language));
    options
        .out()
        .println(
            options
                .messages()
                .text(
                    "export.done",
                    options.messages().count("offerings", catalogue.offerings().count()),
                    target));
    return ExitCode.FINE;
  }
}
