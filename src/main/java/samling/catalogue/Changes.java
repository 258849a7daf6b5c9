package samling.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What makes a site out of date by the passing of time alone. */
final class Changes {
  private final Outlook outlook;
  private final Catalogue catalogue;

  Changes(Outlook outlook) {
    this.outlook = outlook;
    this.catalogue = outlook.catalogue();
  }

  /** The first one after the outlook's instant, or empty. */
  Optional<Change> next() {
    Stream<Change> offerings =
        catalogue
            .offerings()
            .flatMap(o -> outlook.nextChange(o).map(at -> new Change(at, o.key())).stream());
    Stream<Change> groups =
        catalogue.groups().values().stream()
            .flatMap(
                g ->
                    Stream.of(
                            g.verified() == null || g.status() == Group.Status.ENDED
                                ? null
                                : g.verified().plusDays(Group.VERIFIED_DAYS + 1L),
                            g.firstMeeting() == null ? null : g.firstMeeting().plusDays(1))
                        .filter(Objects::nonNull)
                        .map(day -> new Change(startOf(day), g.id())));
    Stream<Change> meetings =
        catalogue.groups().values().stream()
            .flatMap(
                g ->
                    g.sessions().stream()
                        .map(s -> new Change(startOf(s.date().plusDays(1)), g.id())));
    Stream<Change> news =
        catalogue.announcements().values().stream()
            .filter(a -> a.expires() != null)
            .map(a -> new Change(startOf(a.expires().plusDays(1)), a.id()));
    return Stream.of(offerings, months(), groups, meetings, news)
        .flatMap(s -> s)
        .filter(c -> c.at().isAfter(outlook.now()))
        .min(Comparator.comparing(Change::at).thenComparing(Change::subject));
  }

  /**
   * The ends of the months in which anything is: they leave the calendar and the choice of months.
   */
  private Stream<Change> months() {
    return catalogue
        .offerings()
        .flatMap(
            o ->
                Stream.concat(
                        o.sessions().stream().map(s -> YearMonth.from(s.date())),
                        expectedMonth(o).stream())
                    .distinct()
                    .map(m -> new Change(startOf(m.plusMonths(1).atDay(1)), o.key())));
  }

  private static Optional<YearMonth> expectedMonth(Offering offering) {
    if (offering.expected() instanceof Expected.Month month) {
      return Optional.of(month.month());
    }
    return offering.expected() instanceof Expected.Day day
        ? Optional.of(YearMonth.from(day.date()))
        : Optional.empty();
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(catalogue.site().zone()).toInstant();
  }
}
