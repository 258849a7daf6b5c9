package samling.check;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import samling.catalogue.Mode;
import samling.catalogue.Offering;
import samling.catalogue.Session;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** How one takes part fits with where the meetings are. */
final class ModeContradicts implements OfferingCheck {

  @Override
  public void check(Subject subject, Offering offering, Consumer<Diagnostic> report) {
    Mode mode = offering.mode();
    if (mode == null || !offering.source().has("mode")) {
      return;
    }
    String help = contradiction(mode, offering);
    if (!help.isEmpty()) {
      report.accept(
          Diagnostic.of(
                  Rule.MODE_CONTRADICTS,
                  Places.at(offering.source(), "mode"),
                  mode.name().toLowerCase(Locale.ROOT))
              .with(Help.of(help)));
    }
  }

  private static String contradiction(Mode mode, Offering offering) {
    boolean place =
        offering.venue() != null
            || offering.sessions().stream().map(Session::venue).anyMatch(Objects::nonNull);
    boolean dated = !offering.sessions().isEmpty();
    boolean online = offering.sessions().stream().anyMatch(Session::online);
    return switch (mode) {
      case ONLINE -> place ? "online-at-place" : "";
      case ONSITE -> online ? "onsite-online" : "";
      case BLENDED -> dated && !place ? "blended-without-place" : "";
    };
  }
}
