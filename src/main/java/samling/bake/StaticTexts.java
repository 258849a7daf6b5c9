package samling.bake;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The texts that stand in templates, as bytes: half of each page, encoded once. A template's text
 * is the same array each time that it is written, and stays as it is. What {@code ?interpret} makes
 * of a text are new arrays for each page; so the table has an end, and what comes later is encoded
 * each time.
 *
 * <p>Any thread may look. A place in the table is filled once and never changes, so that a thread
 * that does not see at once what another has filled in asks again, under the lock.
 */
final class StaticTexts {
  private static final int FIRST_ROOM = 1024;

  /** A few times as many as there are in large sets of templates. */
  private static final int MOST = 1 << 13;

  /** A text and its bytes. */
  @SuppressWarnings("ArrayRecordComponent") // known by the very array
  private record Known(char[] text, byte[] bytes) {}

  /** At most half full. Only ever filled under the lock, and read without it. */
  private volatile @Nullable Known[] table = new Known[FIRST_ROOM];

  private int count;

  /** The bytes of a template's text in UTF-8. */
  byte[] bytes(char[] text) {
    Known known = find(table, text);
    return known == null ? added(text) : known.bytes();
  }

  private synchronized byte[] added(char[] text) {
    Known known = find(table, text);
    if (known == null) {
      known = new Known(text, new String(text).getBytes(StandardCharsets.UTF_8));
      if (count < MOST) {
        if (2 * count > table.length) {
          table = twice(table);
        }
        put(table, known);
        count++;
      }
    }
    return known.bytes();
  }

  private static @Nullable Known[] twice(@Nullable Known[] table) {
    @Nullable Known[] more = new Known[2 * table.length];
    for (Known each : table) {
      if (each != null) {
        put(more, each);
      }
    }
    return more;
  }

  private static void put(@Nullable Known[] table, Known known) {
    int slot = System.identityHashCode(known.text()) & (table.length - 1);
    while (table[slot] != null) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = known;
  }

  /** Each place is read once: another thread may fill it at any time. */
  @SuppressWarnings("ReferenceEquality") // the very array
  private static @Nullable Known find(@Nullable Known[] table, char[] text) {
    int slot = System.identityHashCode(text) & (table.length - 1);
    Known there = table[slot];
    while (there != null && there.text() != text) {
      slot = (slot + 1) & (table.length - 1);
      there = table[slot];
    }
    return there;
  }
}
