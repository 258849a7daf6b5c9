package samling.bake;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The texts that stand in templates, as bytes: half of each page, encoded once. A template's text
 * is the same array each time that it is written, and stays as it is. What {@code ?interpret} makes
 * of a text are new arrays for each page; so the table has an end, and what comes later is encoded
 * each time.
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

  private volatile int count;

  /** The bytes of a template's text in UTF-8. */
  byte[] bytes(char[] text) {
    @Nullable Known[] known = table;
    Known found = known[slot(known, text)];
    return found == null ? encoded(text) : found.bytes();
  }

  private byte[] encoded(char[] text) {
    byte[] bytes = new String(text).getBytes(StandardCharsets.UTF_8);
    if (count < MOST) {
      add(new Known(text, bytes));
    }
    return bytes;
  }

  /** Puts a text into the table: whoever does not see it there yet, looks again or encodes it. */
  private synchronized void add(Known text) {
    @Nullable Known[] known = table;
    int slot = slot(known, text.text());
    if (known[slot] == null && count < MOST) {
      known[slot] = text;
      count++;
      if (2 * count > known.length) {
        table = doubled(known);
      }
    }
  }

  private static @Nullable Known[] doubled(@Nullable Known[] known) {
    @Nullable Known[] more = new Known[2 * known.length];
    for (Known each : known) {
      if (each != null) {
        more[slot(more, each.text())] = each;
      }
    }
    return more;
  }

  /** Where a text is, or would be. */
  @SuppressWarnings("ReferenceEquality") // the very array
  private static int slot(@Nullable Known[] table, char[] text) {
    int slot = System.identityHashCode(text) & (table.length - 1);
    for (Known there = table[slot]; there != null && there.text() != text; there = table[slot]) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }
}
