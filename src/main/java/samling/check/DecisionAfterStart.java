package samling.check;

import java.time.LocalDate;
import java.util.function.Consumer;
import samling.catalogue.Offering;
import samling.catalogue.Session;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** Whether a course is held is decided before it begins. */
final class DecisionAfterStart implements OfferingCheck {

  @Override
  public void check(Subject subject, Offering offering, Consumer<Diagnostic> report) {
    LocalDate decision = offering.decisionBy();
    Session first = offering.first();
    if (decision != null && first != null && decision.isAfter(first.date())) {
      report.accept(
          Diagnostic.of(
                  Rule.DECISION_AFTER_START,
                  Places.at(offering.source(), "decisionBy"),
                  decision.toString(),
                  first.date().toString())
              .with(Help.plain()));
    }
  }
}
