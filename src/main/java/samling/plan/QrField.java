package samling.plan;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Reed-Solomon codes over the field of 256 elements that QR codes use. */
final class QrField {
  private static final int POLYNOMIAL = 0x11D;
  private static final int[] POWERS = new int[2 * 255];
  private static final int[] LOGARITHMS = new int[256];

  static {
    int value = 1;
    for (int i = 0; i < 255; i++) {
      POWERS[i] = value;
      POWERS[i + 255] = value;
      LOGARITHMS[value] = i;
      value = (value << 1) ^ ((value >>> 7) * POLYNOMIAL);
    }
  }

  /** The divisors that were asked for, by degree; each is the same whoever makes it. */
  private static final AtomicReferenceArray<int[]> DIVISORS = new AtomicReferenceArray<>(32);

  private QrField() {}

  /**
   * The coefficients of the generator of a degree, without the first, which is 1, as logarithms;
   * none is 0.
   */
  static int[] divisor(int degree) {
    int[] known = DIVISORS.get(degree);
    if (known == null) {
      known = made(degree);
      DIVISORS.set(degree, known);
    }
    return known;
  }

  private static int[] made(int degree) {
    int[] result = new int[degree];
    result[degree - 1] = 1;
    for (int i = 0; i < degree; i++) {
      for (int j = 0; j < degree; j++) {
        int next = j + 1 < degree ? result[j + 1] : 0;
        result[j] = product(result[j], POWERS[i]) ^ next;
      }
    }
    for (int i = 0; i < degree; i++) {
      result[i] = LOGARITHMS[result[i]];
    }
    return result;
  }

  /** What is left of some data, shifted by the divisor's degree, when it is divided. */
  static byte[] remainder(byte[] data, int[] divisor) {
    int last = divisor.length - 1;
    byte[] result = new byte[divisor.length];
    for (byte b : data) {
      int factor = (b ^ result[0]) & 0xFF;
      System.arraycopy(result, 1, result, 0, last);
      result[last] = 0;
      if (factor != 0) {
        int logarithm = LOGARITHMS[factor];
        for (int i = 0; i <= last; i++) {
          result[i] ^= (byte) POWERS[divisor[i] + logarithm];
        }
      }
    }
    return result;
  }

  private static int product(int x, int y) {
    return x == 0 || y == 0 ? 0 : POWERS[LOGARITHMS[x] + LOGARITHMS[y]];
  }
}
