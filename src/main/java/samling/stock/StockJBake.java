package samling.stock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import samling.bake.BakeSettings;
import samling.bake.JBakeExtension;
import samling.build.Build;
import samling.build.Request;
import samling.build.Summary;
import samling.build.When;
import samling.diagnostic.Messages;
import samling.diagnostic.TextPrinter;

/**
 * Samling as an extension of stock JBake. The keys {@code samling.at} and {@code samling.drafts} of
 * {@code jbake.properties} stand for the command line's options.
 */
public final class StockJBake extends JBakeExtension {
  @Override
  protected Outcome build(BakeSettings settings) {
    Optional<String> at = settings.value("samling.at");
    if (at.isPresent() && !When.isWritten(at.get())) {
      String fault =
          "samling.at of jbake.properties takes a date or a date with a time, such as 2026-11-20 or"
              + " 2026-11-20T12:00, not \""
              + at.get()
              + "\".";
      System.err.println("error: " + fault);
      return new Outcome(0, Optional.of(fault));
    }
    Instant now = Clock.systemUTC().instant();
    Request request =
        new Request(
            settings.site(),
            null,
            zone -> at.map(text -> When.parse(text, zone)).orElse(now),
            settings.value("samling.drafts").map(Boolean::parseBoolean).orElse(false),
            stage -> {});
    try {
      samling.build.Outcome outcome = Build.inside(request, settings);
      TextPrinter printer =
          new TextPrinter(
              Messages.in("en"), file -> Optional.ofNullable(outcome.texts().get(file)));
      outcome.diagnostics().forEach(d -> System.err.println(printer.print(d)));
      return new Outcome(
          outcome.summary().map(Summary::pages).orElse(0),
          outcome.good() ? Optional.empty() : Optional.of("The content has faults; see above."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
