package samling.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samling.catalogue.Moment;
import samling.catalogue.Outlook;
import samling.diagnostic.Diagnostic;

/** What in a catalogue needs a person's hand at an instant. */
public final class Agenda {

  /** How many days ahead of an opening, a closing or a decision somebody is reminded. */
  public static final int DAYS_AHEAD = 14;

  private static final Comparator<Matter> ORDER =
      Comparator.comparing(Matter::kind)
          .thenComparing(matter -> matter.when().map(Moment::date).orElse(LocalDate.MAX))
          .thenComparing(Matter::subject)
          .thenComparing(Matter::why)
          .thenComparing(Matter::place);

  private Agenda() {}

  /**
   * Everything that needs a hand, by kind, the most urgent first.
   *
   * @param outlook the catalogue without drafts, at an instant
   * @param diagnostics what the rules found, of which missing translations count here
   * @param daysAhead how far ahead openings and closings are told
   */
  public static List<Matter> of(Outlook outlook, List<Diagnostic> diagnostics, int daysAhead) {
    List<Matter> matters = new ArrayList<>();
    OfferingMatters offerings = new OfferingMatters(outlook, daysAhead);
    outlook.catalogue().offerings().forEach(o -> matters.addAll(offerings.of(o)));
    outlook.catalogue().courses().values().stream()
        .map(course -> CourseMatters.of(course, outlook))
        .flatMap(Optional::stream)
        .forEach(matters::add);
    GroupMatters.of(outlook).forEach(matters::add);
    Translations.of(outlook.catalogue(), diagnostics).forEach(matters::add);
    return matters.stream().sorted(ORDER).toList();
  }
}
