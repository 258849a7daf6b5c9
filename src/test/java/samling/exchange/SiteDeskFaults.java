package samling.exchange;

import java.nio.file.Path;
import java.util.List;
import samling.diagnostic.Diagnostic;
import samling.edit.Refused;
import samling.edit.SiteDesk;

/** What is wrong with a site's files after they were written. */
final class SiteDeskFaults {
  private SiteDeskFaults() {}

  static List<Diagnostic> of(Path site) {
    try {
      return SiteDesk.open(site).faults();
    } catch (Refused e) {
      throw new AssertionError(e);
    }
  }
}
