package samling.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How far a zone's clocks are from UTC, by day. Nearly every day has one offset from its first
 * instant to its last, and the days of a catalogue are few, while asking a zone takes longer than
 * all else that is done with a time.
 */
public final class DayOffsets {
  /** What there is instead of an offset where clocks are changed that day, or close to it. */
  public static final int VARYING = Integer.MIN_VALUE;

  private static final Map<ZoneId, DayOffsets> ALL = new ConcurrentHashMap<>();
  private static volatile @Nullable DayOffsets last;

  /** Days from 2000 until 2089 are kept. */
  private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

  private static final int DAYS = 1 << 15;

  private static final short UNKNOWN = 0;
  private static final short UNSURE = 1;
  private static final int ZERO = 2000;

  private final ZoneId zone;
  private final ZoneRules rules;

  /** Minutes more than those of UTC, and {@link #ZERO}; threads that both put one put the same. */
  private final short[] known = new short[DAYS];

  private DayOffsets(ZoneId zone) {
    this.zone = zone;
    this.rules = zone.getRules();
  }

  /** Minutes by which a zone's clocks are ahead of UTC all of a day long, or {@link #VARYING}. */
  public static int minutes(LocalDate day, ZoneId zone) {
    return of(zone).minutes(day, day.toEpochDay());
  }

  @SuppressWarnings("ReferenceEquality") // the very zone, and cheaply
  private static DayOffsets of(ZoneId zone) {
    DayOffsets offsets = last;
    if (offsets == null || offsets.zone != zone) {
      offsets = ALL.computeIfAbsent(zone, DayOffsets::new);
      last = offsets;
    }
    return offsets;
  }

  private int minutes(LocalDate day, long epochDay) {
    long at = epochDay - FIRST_DAY;
    if (at < 0 || at >= DAYS) {
      return VARYING;
    }
    int offset = known[(int) at];
    if (offset == UNKNOWN) {
      offset = lookedUp(day.atStartOfDay());
      known[(int) at] = (short) offset;
    }
    return offset == UNSURE ? VARYING : offset - ZERO;
  }

  private int lookedUp(LocalDateTime midnight) {
    if (rules.getValidOffsets(midnight).size() != 1) {
      return UNSURE;
    }
    int seconds = rules.getOffset(midnight).getTotalSeconds();
    Instant start = midnight.toInstant(rules.getOffset(midnight));
    ZoneOffsetTransition next = rules.nextTransition(start);
    boolean lasts = next == null || next.getInstant().isAfter(start.plus(2, ChronoUnit.DAYS));
    return lasts && seconds % 60 == 0 ? seconds / 60 + ZERO : UNSURE;
  }
}
