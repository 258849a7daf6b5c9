package samling.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import samling.catalogue.Course;
import samling.catalogue.Prerequisite;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** Courses don't require each other in a circle; each circle is told of once. */
final class PrerequisiteCycle implements Check {

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    Map<String, Course> courses = subject.catalogue().courses();
    Map<String, List<String>> required = new LinkedHashMap<>();
    for (Course course : courses.values()) {
      List<String> before = required(course, courses);
      if (!before.isEmpty()) { // a course that requires none is in no circle
        required.put(course.id(), before);
      }
    }
    if (required.isEmpty()) {
      return;
    }
    for (Set<String> knot : new Knots(required).all()) {
      String first = knot.iterator().next();
      List<String> circle = circle(first, knot, required);
      Course course = courses.get(first);
      if (course != null) {
        report.accept(diagnostic(course, circle));
      }
    }
  }

  private static Diagnostic diagnostic(Course course, List<String> circle) {
    Prerequisite step =
        course.prerequisites().stream()
            .filter(p -> circle.get(1).equals(p.course()))
            .findFirst()
            .orElseThrow();
    return Diagnostic.of(
            Rule.PREREQUISITE_CYCLE, Places.at(step.source(), "course"), String.join(" → ", circle))
        .with(Help.plain());
  }

  private static List<String> required(Course course, Map<String, Course> courses) {
    List<String> required = new ArrayList<>();
    for (Prerequisite prerequisite : course.prerequisites()) {
      String id = prerequisite.course();
      if (!prerequisite.recommended()
          && id != null
          && !course.id().equals(id)
          && courses.containsKey(id)) {
        required.add(id);
      }
    }
    return required;
  }

  /** The shortest way from a course back to itself. */
  private static List<String> circle(
      String first, Set<String> knot, Map<String, List<String>> required) {
    Map<String, String> cameFrom = new HashMap<>();
    Deque<String> next = new ArrayDeque<>(List.of(first));
    while (!next.isEmpty()) {
      String at = next.remove();
      for (String to : required.getOrDefault(at, List.of())) {
        if (to.equals(first)) {
          return wayTo(at, first, cameFrom);
        }
        if (knot.contains(to) && cameFrom.putIfAbsent(to, at) == null) {
          next.add(to);
        }
      }
    }
    throw new IllegalStateException("no way from " + first + " back to itself");
  }

  private static List<String> wayTo(String last, String first, Map<String, String> cameFrom) {
    List<String> way = new ArrayList<>(List.of(first));
    for (String at = last; at != null && !at.equals(first); at = cameFrom.get(at)) {
      way.add(at);
    }
    way.add(first);
    Collections.reverse(way);
    return way;
  }
}
