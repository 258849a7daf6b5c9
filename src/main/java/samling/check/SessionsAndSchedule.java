package samling.check;

import java.util.function.Consumer;
import samling.catalogue.Offering;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** An offering writes its sessions one by one or as a weekly rule, not both. */
final class SessionsAndSchedule implements OfferingCheck {

  @Override
  public void check(Subject subject, Offering offering, Consumer<Diagnostic> report) {
    if (offering.source().has("sessions") && offering.source().has("schedule")) {
      report.accept(
          Diagnostic.of(
                  Rule.SESSIONS_AND_SCHEDULE,
                  Places.key(offering.source(), "schedule"),
                  offering.id())
              .with(Help.plain()));
    }
  }
}
