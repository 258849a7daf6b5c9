package samling.check;

import java.util.function.Consumer;
import samling.catalogue.Offering;
import samling.diagnostic.Diagnostic;

/** One demand on an offering, whatever the others are. */
interface OfferingCheck {

  /** Tells if an offering does not meet the demand. */
  void check(Subject subject, Offering offering, Consumer<Diagnostic> report);
}
