package samling.check;

import java.util.function.Consumer;
import samling.catalogue.Offering;
import samling.catalogue.RegistrationState;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** An offering is expected in a month that is not over yet. */
final class ExpectedOver implements OfferingCheck {

  @Override
  public void check(Subject subject, Offering offering, Consumer<Diagnostic> report) {
    if (subject.outlook().isOverdue(offering) && RegistrationState.takesPlace(offering)) {
      report.accept(
          Diagnostic.of(Rule.EXPECTED_OVER, Places.at(offering.source(), "expected"), offering.id())
              .with(Help.plain()));
    }
  }
}
