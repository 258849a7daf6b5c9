package samling.plan;

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

  private QrField() {}

  /** The coefficients of the generator of a degree, without the first, which is 1. */
  static byte[] divisor(int degree) {
    byte[] result = new byte[degree];
    result[degree - 1] = 1;
    for (int i = 0; i < degree; i++) {
      for (int j = 0; j < degree; j++) {
        int next = j + 1 < degree ? result[j + 1] : 0;
        result[j] = (byte) (product(result[j] & 0xFF, POWERS[i]) ^ next);
      }
    }
    return result;
  }

  /** What is left of some data, shifted by the divisor's degree, when it is divided. */
  static byte[] remainder(byte[] data, byte[] divisor) {
    byte[] result = new byte[divisor.length];
    for (byte b : data) {
      int factor = (b ^ result[0]) & 0xFF;
      System.arraycopy(result, 1, result, 0, result.length - 1);
      result[result.length - 1] = 0;
      for (int i = 0; i < result.length; i++) {
        result[i] ^= (byte) product(divisor[i] & 0xFF, factor);
      }
    }
    return result;
  }

  private static int product(int x, int y) {
    return x == 0 || y == 0 ? 0 : POWERS[LOGARITHMS[x] + LOGARITHMS[y]];
  }
}
