package samling.check;

import java.util.function.Consumer;
import samling.catalogue.Group;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** A group can be found: by the courses it follows or by its topics. */
final class GroupFollowsNothing implements Check {

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    for (Group group : subject.catalogue().groups().values()) {
      if (group.follows().isEmpty()
          && group.topics().isEmpty()
          && !group.crossTopic()
          && !group.publication().draft()) {
        report.accept(
            Diagnostic.of(Rule.GROUP_FOLLOWS_NOTHING, Places.at(group.source(), "title"))
                .with(Help.plain()));
      }
    }
  }
}
