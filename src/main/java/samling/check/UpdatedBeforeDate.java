package samling.check;

import java.util.function.Consumer;
import samling.catalogue.Announcement;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** News are changed after they are published. */
final class UpdatedBeforeDate implements Check {

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    for (Announcement news : subject.catalogue().announcements().values()) {
      if (news.date() != null && news.updated() != null && news.updated().isBefore(news.date())) {
        report.accept(
            Diagnostic.of(
                    Rule.UPDATED_BEFORE_DATE,
                    Places.at(news.source(), "updated"),
                    news.updated().toString(),
                    news.date().toString())
                .with(Help.plain()));
      }
    }
  }
}
