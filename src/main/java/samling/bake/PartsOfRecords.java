package samling.bake;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What has come of shared parts for records, as long as there is room. A record is known as the
 * very one that it is: it never changes, and neither does what a part makes of it.
 *
 * <p>There are two halves. What is asked for gets into the young one; when that is full it becomes
 * the old one, and what nobody has asked for since is let go. Any thread may ask.
 */
final class PartsOfRecords {
  /** So many bytes make a half full: those of the list of some 40,000 courses. */
  private static final long ROOM = 32L << 20;

  /** About so much memory goes with each part. */
  private static final int AROUND = 128;

  /** So that a part that is given something of every page does not fill the memory. */
  private static final int MOST_SERIES = 64;

  private final Map<Map<String, Object>, Series> series = new ConcurrentHashMap<>();
  private final AtomicLong size = new AtomicLong();
  private volatile Map<Of, byte[]> young = new ConcurrentHashMap<>();
  private volatile Map<Of, byte[]> old = Map.of();

  /** A record in a series. */
  private static final class Of {
    private final Record record;
    private final Series series;

    Of(Record record, Series series) {
      this.record = record;
      this.series = series;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(record) + System.identityHashCode(series);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the very record
    public boolean equals(@Nullable Object other) {
      return other instanceof Of that && record == that.record && series == that.series;
    }
  }

  /** What has come of one part that was given the same beside the record. */
  final class Series {
    private final boolean kept;

    private Series(boolean kept) {
      this.kept = kept;
    }

    /** What came of the part for a record, or null where that is not known. */
    byte @Nullable [] part(Record record) {
      if (!kept) {
        return null;
      }
      Of of = new Of(record, this);
      byte[] part = young.get(of);
      if (part == null) {
        part = old.get(of);
        if (part != null) {
          keep(of, part);
        }
      }
      return part;
    }

    /** Keeps what came of the part for a record. */
    void add(Record record, byte[] part) {
      if (kept) {
        keep(new Of(record, this), part);
      }
    }
  }

  /**
   * The series of a part.
   *
   * @param given what the part is given, and its name
   */
  Series series(Map<String, Object> given) {
    Series known = series.get(given);
    if (known != null) {
      return known;
    }
    return series.size() < MOST_SERIES
        ? series.computeIfAbsent(given, g -> new Series(true))
        : new Series(false);
  }

  private void keep(Of of, byte[] part) {
    Map<Of, byte[]> half = young;
    if (half.putIfAbsent(of, part) == null && size.addAndGet(part.length + AROUND) > ROOM) {
      turn(half);
    }
  }

  @SuppressWarnings("ReferenceEquality") // the very half
  private synchronized void turn(Map<Of, byte[]> full) {
    if (young == full) {
      old = full;
      young = new ConcurrentHashMap<>();
      size.set(0);
    }
  }
}
