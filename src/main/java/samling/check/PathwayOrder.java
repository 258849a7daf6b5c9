package samling.check;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Offering;
import samling.catalogue.Pathway;
import samling.catalogue.Session;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/**
 * A pathway can be walked with the offerings that are coming: each step after the one before. Steps
 * without any coming date are passed over, since their dates may still be set.
 */
final class PathwayOrder implements Check {

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    for (Pathway pathway : subject.catalogue().pathways().values()) {
      walk(subject, pathway, report);
    }
  }

  private static void walk(Subject subject, Pathway pathway, Consumer<Diagnostic> report) {
    Offering previous = null;
    for (Pathway.Step step : pathway.steps()) {
      List<Offering> coming =
          step.courses().stream()
              .map(subject.catalogue().courses()::get)
              .filter(Objects::nonNull)
              .flatMap(course -> subject.coming(course).stream())
              .toList();
      if (coming.isEmpty() || coming.stream().anyMatch(o -> o.first() == null)) {
        continue;
      }
      Instant from = previous == null ? Instant.MIN : end(previous);
      Optional<Offering> next =
          coming.stream()
              .filter(o -> !start(o).isBefore(from))
              .min(Comparator.comparing(PathwayOrder::end).thenComparing(Offering::key));
      if (next.isEmpty() && previous != null) {
        report.accept(diagnostic(step, coming, previous));
        return;
      }
      previous = next.orElse(previous);
    }
  }

  private static Diagnostic diagnostic(
      Pathway.Step step, List<Offering> coming, Offering previous) {
    Offering latest =
        coming.stream()
            .max(Comparator.comparing(PathwayOrder::start).thenComparing(Offering::key))
            .orElseThrow();
    return Diagnostic.of(
            Rule.PATHWAY_ORDER,
            Places.head(step.source()),
            latest.course(),
            day(latest.first()),
            previous.course(),
            day(previous.last()))
        .with(Help.plain());
  }

  private static String day(@Nullable Session session) {
    return session == null ? "" : session.date().toString();
  }

  private static Instant start(Offering offering) {
    Session first = offering.first();
    return first == null ? Instant.MAX : first.startsAt(offering.zone());
  }

  private static Instant end(Offering offering) {
    Session last = offering.last();
    return last == null ? Instant.MIN : last.endsAt(offering.zone());
  }
}
