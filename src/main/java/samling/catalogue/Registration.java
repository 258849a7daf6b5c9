package samling.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import samling.source.MapNode;

/**
 * How one signs up.
 *
 * @param opens from when, or null for at once
 * @param closes until when; a day counts to its end
 * @param left places left on the day {@code asOf}
 */
public record Registration(
    @Nullable Method method,
    @Nullable String url,
    @Nullable String email,
    @Nullable String phone,
    @Nullable Text hours,
    @Nullable Moment opens,
    @Nullable Moment closes,
    boolean full,
    @Nullable Integer left,
    @Nullable LocalDate asOf,
    @Nullable WaitingList waitingList,
    @Nullable Text note,
    MapNode source) {
  /** By what means one signs up. */
  public enum Method {
    LINK,
    EMAIL,
    PHONE,
    REFERRAL,
    EMPLOYER,
    DROP_IN,
    NONE,
    CLOSED
  }
}
