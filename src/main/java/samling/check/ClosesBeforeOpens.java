package samling.check;

import java.util.function.Consumer;
import samling.catalogue.Offering;
import samling.catalogue.Registration;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** Registration opens before it closes. */
final class ClosesBeforeOpens implements OfferingCheck {

  @Override
  public void check(Subject subject, Offering offering, Consumer<Diagnostic> report) {
    Registration registration = offering.registration();
    if (registration == null || registration.opens() == null || registration.closes() == null) {
      return;
    }
    var opens = registration.opens().asStart(offering.zone());
    if (!registration.closes().asEnd(offering.zone()).isAfter(opens)) {
      report.accept(
          Diagnostic.of(
                  Rule.CLOSES_BEFORE_OPENS,
                  Places.at(registration.source(), "closes"),
                  Moments.written(registration.closes()),
                  Moments.written(registration.opens()))
              .with(Help.plain()));
    }
  }
}
