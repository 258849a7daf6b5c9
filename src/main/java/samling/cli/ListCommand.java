package samling.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import samling.agenda.Agenda;
import samling.agenda.Matter;
import samling.edit.Refused;

/** {@code samling list}: what needs a person's hand. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = {
      "Lists what needs a person's hand, and why.",
      "stale: what nobody has looked at for long. full: what has no places left. opening, closing:"
          + " registration that opens or closes soon, and decisions to be made. no-next-date:"
          + " courses without a day ahead. untranslated: texts that lack a language."
    },
    footer = "Exit codes: 0 fine, 1 faults in the content, 2 wrong usage, 3 a fault of the tool.")
final class ListCommand implements Callable<Integer> {
  /** How the list is written. */
  enum Format {
    TABLE,
    CSV,
    JSON
  }

  @Mixin private DeskOptions options = new DeskOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "stale|full|opening|closing|no-next-date|untranslated",
      description = "Only these. Default: all.",
      converter = KindConverter.class)
  private Matter.@Nullable Kind kind;

  @Option(
      names = "--format",
      paramLabel = "table|csv|json",
      defaultValue = "table",
      description = "As a table to read, for a spreadsheet (RFC 4180), or one JSON object a line.")
  private Format format = Format.TABLE;

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "" + Agenda.DAYS_AHEAD,
      description = "How many days ahead to look for openings and closings. Default: 14.")
  private int days = Agenda.DAYS_AHEAD;

  @Override
  public Integer call() {
    SiteNow site;
    try {
      site = SiteNow.of(options.desk(), options.clock());
    } catch (Refused e) {
      return options.refused(e, null);
    }
    List<Matter> matters =
        Agenda.of(site.outlook(), site.faults(), days).stream()
            .filter(matter -> kind == null || matter.kind() == kind)
            .toList();
    MatterPrinter printer = new MatterPrinter(options, site.catalogue().site().first(), days);
    switch (format) {
      case TABLE -> printer.table(matters);
      case CSV -> printer.csv(matters);
      case JSON -> printer.json(matters);
    }
    if (site.errors() > 0) {
      options.err().println(options.messages().text("list.faults", site.errors()));
    }
    return ExitCode.FINE;
  }
}
