package samling.catalogue;

import java.util.List;
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
