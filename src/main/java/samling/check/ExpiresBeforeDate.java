package samling.check;

import java.util.function.Consumer;
import samling.catalogue.Announcement;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** News are current on the day they are published. */
final class ExpiresBeforeDate implements Check {

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    for (Announcement news : subject.catalogue().announcements().values()) {
      if (news.date() != null && news.expires() != null && news.expires().isBefore(news.date())) {
        report.accept(
            Diagnostic.of(
                    Rule.EXPIRES_BEFORE_DATE,
                    Places.at(news.source(), "expires"),
                    news.expires().toString(),
                    news.date().toString())
                .with(Help.plain()));
      }
    }
  }
}
