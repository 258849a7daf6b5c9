package samling.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A self-help group in a list.
 *
 * @param rhythm when it meets, or null
 * @param firstMeeting "First meeting 2 March 2027", or null
 * @param verified "Checked 1 October 2026"
 * @param stale whether nobody has checked it for long
 */
public record GroupCard(
    Label title,
    String path,
    @Nullable Label summary,
    @Nullable Label area,
    State state,
    @Nullable Label rhythm,
    @Nullable Time firstMeeting,
    @Nullable String verified,
    boolean stale,
    List<Label> topics) {
  public GroupCard {
    topics = List.copyOf(topics);
  }
}
