package samling.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SumTest {
  @Test
  void aSumIsOfLengthAndOfBothChecksums() {
    assertThat(Sum.of("123456789".getBytes(UTF_8))).hasToString("cbf43926e3069283-9");
    assertThat(Sum.of(new byte[0])).hasToString("0000000000000000-0");
    assertThat(Sum.of("123456789x".getBytes(UTF_8), 9).toString()).endsWith("83-9");
  }

  @Test
  void aTextHasTheSumOfTheBytesItWasDecodedFrom() {
    byte[] marked = "\uFEFFæøå".getBytes(UTF_8);
    assertThat(new SourceText("a.yaml", "æøå", Sum.of(marked)).sum()).isEqualTo(Sum.of(marked));
    assertThat(new SourceText("a.yaml", "æøå").sum()).isEqualTo(Sum.of("æøå".getBytes(UTF_8)));
  }
}
