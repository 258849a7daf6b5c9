package samling.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samling.source.MapNode;
import samling.source.Node;

/**
 * Courses to take one after the other.
 *
 * @param steps in order; a step with several courses offers a choice
 */
public record Pathway(
    String id, Text title, @Nullable Text summary, List<Step> steps, MapNode source) {
  public Pathway {
    steps = List.copyOf(steps);
  }

  /** The same with no other courses than these; a step that has none of them falls out. */
  Pathway of(Set<String> known) {
    List<Step> kept = new ArrayList<>();
    for (Step step : steps) {
      List<String> courses = step.courses().stream().filter(known::contains).toList();
      if (!courses.isEmpty()) {
        kept.add(courses.equals(step.courses()) ? step : new Step(courses, step.source()));
      }
    }
    return kept.equals(steps) ? this : new Pathway(id, title, summary, kept, source);
  }

  /** By the id, as no two in a catalogue have the same; all else would be much to add up. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** One step: any one of these courses. */
  public record Step(List<String> courses, Node source) {
    public Step {
      courses = List.copyOf(courses);
    }
  }
}
