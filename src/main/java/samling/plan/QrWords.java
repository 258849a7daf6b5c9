package samling.plan;

import java.util.Arrays;

/**
 * The code words of a QR code: some bytes, and what mends them where a print is torn or smudged
 * (ISO/IEC 18004, byte mode, versions 1 to 11).
 *
 * @param version how large the code is: 17 + 4 × version modules along a side
 * @param level how much can be mended
 * @param words every code word, in the order they are drawn in
 */
@SuppressWarnings("ArrayRecordComponent") // the words are handed on, never compared
record QrWords(int version, Level level, byte[] words) {
  static final int LARGEST = 11;

  /** How much of a code can be mended, the least first. */
  @SuppressWarnings("ImmutableEnumChecker") // nobody changes the tables
  enum Level {
    MEDIUM(
        0,
        new int[] {10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30},
        new int[] {1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5}),
    QUARTILE(
        3,
        new int[] {13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28},
        new int[] {1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8}),
    HIGH(
        2,
        new int[] {17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24},
        new int[] {1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11});

    /** The two bits that stand for it. */
    final int bits;

    private final int[] spare;
    private final int[] blocks;

    /**
     * @param spare code words that mend each block, by version
     * @param blocks how many blocks the words are divided into, by version
     */
    Level(int bits, int[] spare, int[] blocks) {
      this.bits = bits;
      this.spare = spare;
      this.blocks = blocks;
    }

    /** How many code words of a version carry data. */
    int capacity(int version) {
      return total(version) - spare[version - 1] * blocks[version - 1];
    }
  }

  /**
   * The smallest code of at least medium level for some bytes, at the best level it has room for.
   */
  static QrWords of(byte[] bytes) {
    int version = 1;
    while (needed(bytes, version) > Level.MEDIUM.capacity(version)) {
      version++;
      if (version > LARGEST) {
        throw new IllegalArgumentException(bytes.length + " bytes are too many for a QR code");
      }
    }
    Level level = Level.MEDIUM;
    for (Level better : Level.values()) {
      level = needed(bytes, version) <= better.capacity(version) ? better : level;
    }
    return new QrWords(version, level, interleaved(data(bytes, version, level), version, level));
  }

  /** The modules of a version that carry code words, as bytes. */
  private static int total(int version) {
    int modules = (16 * version + 128) * version + 64;
    if (version >= 2) {
      int marks = version / 7 + 2;
      modules -= (25 * marks - 10) * marks - 55;
      modules -= version >= 7 ? 36 : 0;
    }
    return modules / 8;
  }

  private static int countBits(int version) {
    return version < 10 ? 8 : 16;
  }

  private static int needed(byte[] bytes, int version) {
    return (4 + countBits(version) + 8 * bytes.length + 7) / 8;
  }

  private static byte[] data(byte[] bytes, int version, Level level) {
    Bits bits = new Bits(level.capacity(version));
    bits.add(4, 4); // byte mode
    bits.add(bytes.length, countBits(version));
    for (byte b : bytes) {
      bits.add(b & 0xFF, 8);
    }
    return bits.padded();
  }

  /** Divides data into blocks, gives each what mends it, and takes words from each in turn. */
  private static byte[] interleaved(byte[] data, int version, Level level) {
    int blocks = level.blocks[version - 1];
    int spare = level.spare[version - 1];
    int shortLength = data.length / blocks;
    int shortBlocks = blocks - data.length % blocks;
    byte[] words = new byte[data.length + blocks * spare];
    int[] divisor = QrField.divisor(spare);
    int from = 0;
    for (int block = 0; block < blocks; block++) {
      int length = shortLength + (block < shortBlocks ? 0 : 1);
      byte[] own = Arrays.copyOfRange(data, from, from + length);
      from += length;
      for (int i = 0; i < length; i++) {
        // The last words of the longer blocks follow when the shorter ones have none left.
        words[i * blocks + block - (i < shortLength ? 0 : shortBlocks)] = own[i];
      }
      byte[] mending = QrField.remainder(own, divisor);
      for (int i = 0; i < spare; i++) {
        words[data.length + i * blocks + block] = mending[i];
      }
    }
    return words;
  }

  /** Bits in a row, the highest of each byte first. */
  private static final class Bits {
    private final byte[] bytes;
    private int length;

    Bits(int capacity) {
      bytes = new byte[capacity];
    }

    void add(int value, int count) {
      for (int i = count - 1; i >= 0; i--, length++) {
        bytes[length >>> 3] |= (byte) (((value >>> i) & 1) << (7 - (length & 7)));
      }
    }

    /** The bits, ended and filled up as the standard says. */
    byte[] padded() {
      length = (Math.min(length + 4, 8 * bytes.length) + 7) >>> 3;
      for (int i = length, pad = 0xEC; i < bytes.length; i++, pad ^= 0xEC ^ 0x11) {
        bytes[i] = (byte) pad;
      }
      return bytes;
    }
  }
}
