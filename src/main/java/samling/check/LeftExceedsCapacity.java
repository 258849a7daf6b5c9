package samling.check;

import java.util.function.Consumer;
import samling.catalogue.Capacity;
import samling.catalogue.Offering;
import samling.catalogue.Registration;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** No more places are left than there are. */
final class LeftExceedsCapacity implements OfferingCheck {

  @Override
  public void check(Subject subject, Offering offering, Consumer<Diagnostic> report) {
    Registration registration = offering.registration();
    Capacity capacity =
        offering.capacity() == null ? subject.courseOf(offering).capacity() : offering.capacity();
    if (registration == null || capacity == null) {
      return;
    }
    Integer left = registration.left();
    Integer max = capacity.max();
    if (left != null && max != null && left > max) {
      report.accept(
          Diagnostic.of(
                  Rule.LEFT_EXCEEDS_CAPACITY, Places.at(registration.source(), "left"), left, max)
              .with(Help.plain()));
    }
  }
}
