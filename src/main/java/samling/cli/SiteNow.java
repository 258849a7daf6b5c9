package samling.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import samling.catalogue.Catalogue;
import samling.catalogue.Outlook;
import samling.check.Checks;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Severity;
import samling.edit.SiteDesk;

/**
 * A site as it stands at an instant.
 *
 * @param faults all that is wrong with its content then
 */
record SiteNow(Catalogue catalogue, Instant instant, List<Diagnostic> faults) {
  /** What a clock shows in the site's zone is its instant. */
  static SiteNow of(SiteDesk desk, Function<ZoneId, Instant> clock) {
    Instant now = clock.apply(desk.catalogue().site().zone());
    List<Diagnostic> faults = new ArrayList<>(desk.faults());
    faults.addAll(Checks.run(desk.content(), now));
    return new SiteNow(desk.catalogue(), now, faults);
  }

  /** What readers would see of it: no drafts. */
  Outlook outlook() {
    return new Outlook(catalogue.withoutDrafts(), instant);
  }

  /** How many faults keep it from being built. */
  long errors() {
    return faults.stream().filter(fault -> fault.severity() == Severity.ERROR).count();
  }
}
