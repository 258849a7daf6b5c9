package samling.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A self-help group on a sheet of paper.
 *
 * @param firstMeeting the first meeting where it is yet to come, or null
 * @param hours of the first meeting, or null
 * @param rhythm when it meets, or null
 * @param meetings the next meetings of a group that has begun
 * @param place where it meets if it wants that to be known exactly, or null
 * @param area about where it meets, or null
 * @param placeNote what is said in place of a place that is not told exactly, or null
 * @param verified "Checked 1 October 2026", or null
 * @param stale whether nobody has checked it for long
 * @param address of its page, without the scheme, or null where the site does not know its own
 * @param url the same as an address to follow, or null
 * @param code the same for a telephone, or null
 */
public record PaperGroup(
    Label title,
    @Nullable Label summary,
    State state,
    @Nullable Time firstMeeting,
    @Nullable Time hours,
    @Nullable Label rhythm,
    List<Time> meetings,
    @Nullable Place place,
    @Nullable Label area,
    @Nullable String placeNote,
    @Nullable String capacity,
    @Nullable String minimumAge,
    @Nullable Label initiator,
    @Nullable Contact contact,
    @Nullable Html practical,
    @Nullable String verified,
    boolean stale,
    @Nullable String address,
    @Nullable String url,
    @Nullable PaperCode code) {
  public PaperGroup {
    meetings = List.copyOf(meetings);
  }
}
