package samling.cli;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import samling.catalogue.Change;
import samling.edit.Refused;

/** {@code samling next-change}: when the site must be built anew. */
@Command(
    name = "next-change",
    mixinStandardHelpOptions = true,
    description = "Tells when the site changes next by itself, so that a rebuild can be scheduled.",
    footer =
        "Exit codes: 0 there is a change, 4 nothing changes by itself, 1 faults in the content,"
            + " 2 wrong usage, 3 a fault of the tool.")
final class NextChangeCommand implements Callable<Integer> {
  /** How the change is told. */
  enum Format {
    TEXT,
    JSON
  }

  @Mixin private DeskOptions options = new DeskOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "As date and time with offset (ISO 8601), or as JSON with what changes.")
  private Format format = Format.TEXT;

  @Override
  public Integer call() {
    SiteNow site;
    try {
      site = SiteNow.of(options.desk(), options.clock());
    } catch (Refused e) {
      return options.refused(e, null);
    }
    if (site.errors() > 0) {
      options.err().println(options.messages().text("next.faults", site.errors()));
      return ExitCode.CONTENT_FAULTS;
    }
    Optional<Change> next = site.outlook().nextChange();
    print(next, site.catalogue().site().zone());
    return next.isPresent() ? ExitCode.FINE : ExitCode.NOTHING;
  }

  private void print(Optional<Change> next, ZoneId zone) {
    Optional<String> at =
        next.map(change -> OffsetDateTime.ofInstant(change.at(), zone))
            .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
    if (format == Format.JSON) {
      JsonLine line = new JsonLine();
      line.put("at", at.orElse(null)).put("subject", next.map(Change::subject).orElse(null));
      options.out().println(line.text());
    } else if (at.isPresent()) {
      options.out().println(at.get());
    } else {
      options.err().println(options.messages().text("next.never"));
    }
  }
}
