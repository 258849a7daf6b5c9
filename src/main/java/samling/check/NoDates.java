package samling.check;

import java.util.function.Consumer;
import samling.catalogue.Offering;
import samling.catalogue.RegistrationState;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** An offering that is to be held says when, at least roughly. */
final class NoDates implements OfferingCheck {

  @Override
  public void check(Subject subject, Offering offering, Consumer<Diagnostic> report) {
    boolean silent =
        !offering.source().has("sessions")
            && !offering.source().has("schedule")
            && !offering.source().has("expected");
    if (silent && RegistrationState.takesPlace(offering)) {
      report.accept(
          Diagnostic.of(Rule.NO_DATES, Places.at(offering.source(), "id"), offering.id())
              .with(Help.plain()));
    }
  }
}
