package samling.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samling.source.MapNode;

/**
 * A self-organised self-help group.
 *
 * @param crossTopic whether it is open to any topic
 * @param follows courses (by id) and offerings (as COURSE/OFFERING) it continues from
 * @param sessions every meeting of its schedule, in order; empty where the schedule is in words
 * @param scheduleText its rhythm in words, or null
 * @param contact a contact point, never a participant
 * @param verified the day somebody last checked it
 */
public record Group(
    String id,
    Text title,
    @Nullable Text summary,
    @Nullable RichText description,
    List<String> topics,
    boolean crossTopic,
    List<String> follows,
    @Nullable Text area,
    @Nullable GroupVenue venue,
    @Nullable Schedule schedule,
    List<Session> sessions,
    @Nullable Text scheduleText,
    @Nullable LocalDate firstMeeting,
    @Nullable Capacity capacity,
    Status status,
    @Nullable Contact contact,
    @Nullable Text initiator,
    @Nullable Integer minimumAge,
    @Nullable RichText practical,
    @Nullable LocalDate verified,
    boolean sensitive,
    Publication publication,
    MapNode source) {
  /** Days after which a group that nobody has checked is shown as such. */
  public static final int VERIFIED_DAYS = 180;

  /** How far a group has come. */
  public enum Status {
    FORMING,
    OPEN,
    WAITING_LIST,
    CLOSED,
    PAUSED,
    ENDED
  }

  public Group {
    topics = List.copyOf(topics);
    follows = List.copyOf(follows);
    sessions = List.copyOf(sessions);
  }

  /** The meetings from a day on, in order and at most so many; none where nobody comes together. */
  public List<Session> coming(LocalDate day, int most) {
    return schedule == null || !meets() ? List.of() : schedule.coming(day, most);
  }

  /** Whether anybody is there on the days of its schedule. */
  public boolean meets() {
    return status != Status.ENDED && status != Status.PAUSED;
  }

  /** By the id, as no two in a catalogue have the same; all else would be much to add up. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
