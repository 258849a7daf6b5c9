package samling.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  @Test
  void everyBitCounts() {
    byte[] bytes = new byte[1000];
    Set<String> seen = new HashSet<>();
    seen.add(of(f -> f.add(bytes, bytes.length)));
    for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
      byte[] other = bytes.clone();
      other[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      seen.add(of(f -> f.add(other, other.length)));
    }
    assertThat(seen).hasSize(bytes.length * Byte.SIZE + 1).allMatch(s -> s.length() == 16);
  }

  @Test
  void lengthAndOrderCount() {
    assertThat(of(f -> f.add(new byte[3], 3))).isNotEqualTo(of(f -> f.add(new byte[4], 4)));
    assertThat(texts("a", "bc")).isNotEqualTo(texts("ab", "c")).isNotEqualTo(texts("bc", "a"));
    assertThat(texts("å", "")).isNotEqualTo(texts("", "å")).isEqualTo(texts("å", ""));
    assertThat(of(f -> f.add(1L))).isNotEqualTo(of(f -> f.add(1L << 32)));
  }

  private static String texts(String... texts) {
    return of(f -> Arrays.stream(texts).forEach(f::add));
  }

  private static String of(Consumer<Fingerprint> added) {
    Fingerprint fingerprint = new Fingerprint();
    added.accept(fingerprint);
    return fingerprint.text();
  }
}
