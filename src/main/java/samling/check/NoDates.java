package samling.check;

import java.util.List;
import java.util.function.Consumer;
import samling.catalogue.Offering;
import samling.catalogue.RegistrationState;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.MapNode;

/** An offering that is to be held says when, at least roughly. */
final class NoDates implements OfferingCheck {

  static final List<String> KEYS = List.of("sessions", "schedule", "expected");

  @Override
  public void check(Subject subject, Offering offering, Consumer<Diagnostic> report) {
    MapNode source = offering.source();
    boolean silent = !source.has("sessions") && !source.has("schedule") && !source.has("expected");
    if (silent && RegistrationState.takesPlace(offering) && !Places.isMisspelt(source, KEYS)) {
      report.accept(
          Diagnostic.of(Rule.NO_DATES, Places.at(source, "id"), offering.id()).with(Help.plain()));
    }
  }
}
