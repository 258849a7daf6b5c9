package samling.check;

import java.time.LocalDate;
import java.util.function.Consumer;
import samling.catalogue.Announcement;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** News are shown as soon as they are there, whatever their date is. */
final class DatedAhead implements Check {

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    LocalDate today = subject.outlook().today();
    for (Announcement news : subject.catalogue().announcements().values()) {
      LocalDate date = news.date();
      if (date != null && date.isAfter(today) && !news.publication().draft()) {
        report.accept(
            Diagnostic.of(
                    Rule.DATED_AHEAD,
                    Places.at(news.source(), "date"),
                    date.toString(),
                    today.toString())
                .with(Help.plain()));
      }
    }
  }
}
