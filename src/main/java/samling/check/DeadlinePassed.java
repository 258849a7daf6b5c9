package samling.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samling.catalogue.Moment;
import samling.catalogue.Offering;
import samling.catalogue.Registration;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.MapNode;
import samling.source.ScalarNode;

/**
 * Once registration has closed, nothing written next to it says that it is open.
 *
 * <p>Whether registration is open is computed, so the site tells the truth either way. An editor
 * who has counted places after the deadline, who says that it isn't full, or whose words say that
 * there is room, most likely means that the deadline has been moved and forgot to write so.
 */
final class DeadlinePassed implements OfferingCheck {

  /** Made only where a deadline has passed. */
  private static final class Room {
    static final Pattern WORDS =
        Pattern.compile(
            "(?:ledige|lediga) (?:plass|plasser|plassar|platser)|(?:plass|plasser|plassar|plats|platser)"
                + " (?:igjen|att|kvar)|påmelding(?:en|a)? er (?:fortsatt )?(?:åpen|open)"
                + "|(?:fortsatt|fortsett|fortfarande|ännu) (?:åpen|åpent|open|ope|öppen|öppet)"
                + "|anmälan är (?:fortfarande )?öppen|places (?:are )?(?:still )?left|still open"
                + "|registration is (?:still )?open",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  @Override
  public void check(Subject subject, Offering offering, Consumer<Diagnostic> report) {
    Registration registration = offering.registration();
    Moment closes = registration == null ? null : registration.closes();
    if (registration == null
        || closes == null
        || closes.date().isAfter(subject.today(offering)) // which is told sooner
        || closes.asEnd(offering.zone()).isAfter(subject.now())
        || !subject.notBegun(offering)) {
      return;
    }
    saysOpen(offering, registration)
        .ifPresent(
            words ->
                report.accept(
                    Diagnostic.of(
                            Rule.DEADLINE_PASSED,
                            Places.at(registration.source(), "closes"),
                            Moments.written(closes),
                            words)
                        .with(Help.plain())));
  }

  /** What it is that says so, as written. */
  private static Optional<String> saysOpen(Offering offering, Registration registration) {
    Integer left = registration.left();
    if (left != null && left > 0) {
      return Optional.of("left: " + left);
    }
    if (registration.asOf() != null
        && registration.closes() != null
        && registration.asOf().isAfter(registration.closes().date())
        && !registration.full()) {
      return Optional.of("asOf: " + registration.asOf());
    }
    if (!registration.full() && registration.source().has("full")) {
      return Optional.of("full: false");
    }
    return words(offering, registration);
  }

  private static Optional<String> words(Offering offering, Registration registration) {
    List<ScalarNode> texts = new ArrayList<>();
    texts(offering.source(), "title", texts);
    texts(offering.source(), "statusNote", texts);
    texts(registration.source(), "note", texts);
    for (ScalarNode text : texts) {
      Matcher matcher = Room.WORDS.matcher(text.text());
      if (matcher.find()) {
        return Optional.of(matcher.group());
      }
    }
    return Optional.empty();
  }

  private static void texts(MapNode source, String key, List<ScalarNode> to) {
    source.get(key).ifPresent(node -> Places.texts(node, Set.of(), to::add));
  }
}
