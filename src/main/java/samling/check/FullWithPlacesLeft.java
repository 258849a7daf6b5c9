package samling.check;

import java.util.function.Consumer;
import samling.catalogue.Offering;
import samling.catalogue.Registration;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** What is full has no places left. */
final class FullWithPlacesLeft implements OfferingCheck {

  @Override
  public void check(Subject subject, Offering offering, Consumer<Diagnostic> report) {
    Registration registration = offering.registration();
    if (registration == null || !registration.full()) {
      return;
    }
    Integer left = registration.left();
    if (left != null && left > 0) {
      report.accept(
          Diagnostic.of(Rule.FULL_WITH_PLACES_LEFT, Places.at(registration.source(), "left"), left)
              .with(Help.plain()));
    }
  }
}
