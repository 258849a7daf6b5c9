package samling.check;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Capacity;
import samling.catalogue.Course;
import samling.catalogue.Group;
import samling.catalogue.Offering;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.MapNode;

/** It takes no more people to go ahead than there is room for. */
final class CapacityMinAboveMax implements Check {

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    for (Course course : subject.catalogue().courses().values()) {
      compare(course.capacity(), course.source(), report);
    }
    for (Offering offering : subject.offerings()) {
      compare(offering.capacity(), offering.source(), report);
    }
    for (Group group : subject.catalogue().groups().values()) {
      compare(group.capacity(), group.source(), report);
    }
  }

  private static void compare(
      @Nullable Capacity capacity, MapNode source, Consumer<Diagnostic> report) {
    Integer min = capacity == null ? null : capacity.min();
    Integer max = capacity == null ? null : capacity.max();
    if (min != null && max != null && min > max && source.has("capacity")) {
      report.accept(
          Diagnostic.of(Rule.CAPACITY_MIN_ABOVE_MAX, Places.at(source, "capacity", "max"), min, max)
              .with(Help.plain()));
    }
  }
}
