package samling.check;

import java.util.function.Consumer;
import samling.catalogue.Offering;
import samling.catalogue.Registration;
import samling.catalogue.Session;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** Registration closes on the day of the first session at the latest. */
final class ClosesAfterStart implements OfferingCheck {

  @Override
  public void check(Subject subject, Offering offering, Consumer<Diagnostic> report) {
    Registration registration = offering.registration();
    Session first = offering.first();
    if (registration == null || registration.closes() == null || first == null) {
      return;
    }
    if (registration.closes().date().isAfter(first.date())) {
      report.accept(
          Diagnostic.of(
                  Rule.CLOSES_AFTER_START,
                  Places.at(registration.source(), "closes"),
                  Moments.written(registration.closes()),
                  first.date().toString())
              .with(Help.plain()));
    }
  }
}
