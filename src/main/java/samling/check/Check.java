package samling.check;

import java.util.function.Consumer;
import samling.diagnostic.Diagnostic;

/** One demand on the content as a whole. */
interface Check {

  /** Tells of every place where the demand is not met. */
  void check(Subject subject, Consumer<Diagnostic> report);
}
