package samling.site;

import java.util.List;

/** A step of a pathway: one course, or a choice. */
public record Step(int number, List<CourseCard> choices) {
  public Step {
    choices = List.copyOf(choices);
  }
}
