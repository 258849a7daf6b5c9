package samling.check;

import java.util.List;
import java.util.function.Consumer;
import samling.catalogue.Mode;
import samling.catalogue.Offering;
import samling.catalogue.Session;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** Meetings that people travel to are somewhere. */
final class OfferingWithoutPlace implements OfferingCheck {

  static final List<String> KEYS = List.of("venue", "mode", "online");

  @Override
  public void check(Subject subject, Offering offering, Consumer<Diagnostic> report) {
    if (offering.venue() == null
        && travelledTo(offering)
        && offering.sessions().stream().anyMatch(OfferingWithoutPlace::nowhere)
        && subject.notBegun(offering)
        && !Places.isMisspelt(offering.source(), KEYS)) {
      report.accept(
          Diagnostic.of(
                  Rule.OFFERING_WITHOUT_PLACE, Places.at(offering.source(), "id"), offering.id())
              .with(Help.plain()));
    }
  }

  private static boolean travelledTo(Offering offering) {
    return offering.mode() == null || offering.mode() == Mode.ONSITE;
  }

  private static boolean nowhere(Session session) {
    return session.venue() == null && !session.online();
  }
}
