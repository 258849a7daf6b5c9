package samling.site;

import java.util.List;

/**
 * A list of offerings that a script keeps true as time goes: those that no longer belong in it
 * leave, and those that wait behind them come up.
 *
 * @param room how many it shows at most
 * @param empty whether none is shown yet
 * @param lines those that are shown and those that wait, in order
 */
public record OfferingQueue(int room, boolean empty, List<OfferingLine> lines) {
  /** A list that waits for nothing. */
  public static final OfferingQueue NONE = new OfferingQueue(0, true, List.of());

  public OfferingQueue {
    lines = List.copyOf(lines);
  }
}
