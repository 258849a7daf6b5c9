package samling.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course in a list.
 *
 * @param next the offering to hear of first, or null
 * @param more "and 2 more dates", or null
 * @param onRequest whether it has no dates of its own, and is held for those who order it
 */
public record CourseCard(
    Label title,
    String path,
    Label summary,
    List<Label> topics,
    @Nullable String level,
    @Nullable OfferingLine next,
    @Nullable String more,
    boolean onRequest) {
  public CourseCard {
    topics = List.copyOf(topics);
  }
}
