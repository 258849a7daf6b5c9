package samling.check;

import java.util.function.Consumer;
import samling.catalogue.Offering;
import samling.catalogue.Registration;
import samling.catalogue.Session;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** Registration opens before the first session begins. */
final class OpensAfterStart implements OfferingCheck {

  @Override
  public void check(Subject subject, Offering offering, Consumer<Diagnostic> report) {
    Registration registration = offering.registration();
    Session first = offering.first();
    if (registration == null || registration.opens() == null || first == null) {
      return;
    }
    if (registration.opens().asStart(offering.zone()).isAfter(first.startsAt(offering.zone()))) {
      report.accept(
          Diagnostic.of(
                  Rule.OPENS_AFTER_START,
                  Places.at(registration.source(), "opens"),
                  Moments.written(registration.opens()),
                  first.date().toString())
              .with(Help.plain()));
    }
  }
}
