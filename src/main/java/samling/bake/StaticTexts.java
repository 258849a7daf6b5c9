package samling.bake;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The texts that stand in templates, as bytes: half of each page, encoded once. A template's text
 * is the same array each time that it is written, and stays as it is.
 */
final class StaticTexts {
  private static final int FIRST_ROOM = 1024;

  /** Templates with more texts than that are beyond all reason. */
  private static final int MOST = 1 << 16;

  /** A text and its bytes. */
  @SuppressWarnings("ArrayRecordComponent") // known by the very array
  private record Known(char[] text, byte[] bytes) {}

  private volatile @Nullable Known[] table = new Known[FIRST_ROOM];
  private int count;

  /** The bytes of a template's text in UTF-8. */
  byte[] bytes(char[] text) {
    @Nullable Known[] known = table;
    Known found = known[slot(known, text)];
    return found == null ? added(text) : found.bytes();
  }

  private synchronized byte[] added(char[] text) {
    byte[] bytes = new String(text).getBytes(StandardCharsets.UTF_8);
    @Nullable Known[] known = table;
    if (known[slot(known, text)] == null && count < MOST) {
      @Nullable Known[] more =
          new Known[2 * count > known.length ? 2 * known.length : known.length];
      for (Known each : known) {
        if (each != null) {
          more[slot(more, each.text())] = each;
        }
      }
      more[slot(more, text)] = new Known(text, bytes);
      count++;
      table = more;
    }
    return bytes;
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
