package samling.check;

import java.util.function.Consumer;
import samling.catalogue.Group;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** Somebody has lately checked that a group is as it is described. */
final class GroupNotVerified implements Check {

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    for (Group group : subject.catalogue().groups().values()) {
      boolean matters = group.status() != Group.Status.ENDED && !group.publication().draft();
      if (matters && subject.outlook().stale(group)) {
        boolean dated = group.verified() != null;
        report.accept(
            Diagnostic.of(
                    Rule.GROUP_NOT_VERIFIED,
                    Places.at(group.source(), dated ? "verified" : "status"),
                    Group.VERIFIED_DAYS)
                .with(Help.plain(subject.outlook().today().toString())));
      }
    }
  }
}
