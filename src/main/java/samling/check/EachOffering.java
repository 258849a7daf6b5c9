package samling.check;

import java.util.List;
import java.util.function.Consumer;
import samling.catalogue.Offering;
import samling.diagnostic.Diagnostic;

/**
 * All demands on single offerings. They are held against one offering after the other: there are so
 * many offerings that to fetch each from memory takes longer than to look at it.
 */
final class EachOffering implements Check {

  private static final List<OfferingCheck> ALL =
      List.of(
          new SessionsAndSchedule(),
          new NoDates(),
          new ExpectedOver(),
          new ClosesBeforeOpens(),
          new ClosesAfterStart(),
          new OpensAfterStart(),
          new DecisionAfterStart(),
          new DeadlinePassed(),
          new LeftExceedsCapacity(),
          new FullWithPlacesLeft(),
          new RegistrationNeeds(),
          new ModeContradicts(),
          new OfferingWithoutPlace());

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    for (Offering offering : subject.offerings()) {
      for (int i = 0; i < ALL.size(); i++) {
        ALL.get(i).check(subject, offering, report);
      }
    }
  }
}
