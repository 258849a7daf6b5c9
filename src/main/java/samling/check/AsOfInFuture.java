package samling.check;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Group;
import samling.catalogue.Offering;
import samling.catalogue.Registration;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.MapNode;

/** What somebody has seen or counted, they have seen today or before. */
final class AsOfInFuture implements Check {

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    for (Offering offering : subject.offerings()) {
      Registration registration = offering.registration();
      if (registration != null) {
        compare(
            registration.asOf(), subject.today(offering), registration.source(), "asOf", report);
      }
    }
    for (Group group : subject.catalogue().groups().values()) {
      compare(group.verified(), subject.outlook().today(), group.source(), "verified", report);
    }
  }

  private static void compare(
      @Nullable LocalDate written,
      LocalDate today,
      MapNode source,
      String key,
      Consumer<Diagnostic> report) {
    if (written != null && written.isAfter(today)) {
      report.accept(
          Diagnostic.of(
                  Rule.AS_OF_IN_FUTURE,
                  Places.at(source, key),
                  key,
                  written.toString(),
                  today.toString())
              .with(Help.plain()));
    }
  }
}
