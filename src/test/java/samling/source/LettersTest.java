package samling.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LettersTest {

  private static final String[] PARTS = {
    "a",
    "Z",
    " ",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "7",
    "2026",
    ". 3",
    ",4",
    "\\",
    "\u007f",
    "\u0080",
    "\u0085",
    "\u00a0",
    "å",
    "ÿ",
    "\u0100",
    "ߏ",
    "\u0800",
    "–",
    "\u2028",
    "한",
    "\uffff",
    "den 12. mai"
  };

  @Test
  void whatIsTakenIsWhatJavaReads() {
    Random random = new Random(7);
    int taken = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = bytes(random);
      Letters letters = Letters.of(bytes);
      if (letters != null) {
        taken++;
        assertThat(Optional.of(letters.text())).isEqualTo(strictly(bytes));
        String and = letters.text() + "\n";
        assertThat(new String(letters.chars(), 0, and.length())).isEqualTo(and);
      } else {
        assertThat(strictly(bytes).filter(LettersTest::isFirstPlaneAlone)).isEmpty();
      }
    }
    assertThat(taken).isBetween(1_000, 19_000);
  }

  @Test
  void aTextOfBytesIsKnownAsOneOfCharacters() {
    Random random = new Random(11);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder written = new StringBuilder();
      random.ints(random.nextInt(150), 0, PARTS.length).forEach(p -> written.append(PARTS[p]));
      String text = written.toString();
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Letters letters = Letters.of(bytes);
      assertThat(letters).isNotNull();
      SourceText one = new SourceText("f", letters, Sum.of(bytes));
      assertThat(facts(one)).isEqualTo(facts(new SourceText("f", text)));
    }
  }

  @Test
  void charactersAreGivenToWhoeverAsksEvenTwice() {
    byte[] bytes = "tittel: Å sørge\n".getBytes(StandardCharsets.UTF_8);
    SourceText text = new SourceText("f", Letters.of(bytes), Sum.of(bytes));
    for (int i = 0; i < 3; i++) {
      assertThat(text.takeChars()).startsWith("tittel: Å sørge\n\n".toCharArray());
    }
    assertThat(new SourceText("f", "a").takeChars()).isEqualTo(new char[] {'a', '\n'});
  }

  private static String facts(SourceText text) {
    return text.text()
        + text.sum()
        + text.isOrdinary()
        + text.hasEscapes()
        + text.hasPairs()
        + text.longestNumber()
        + IntStream.range(0, text.numberCount()).map(text::number).boxed().toList()
        + IntStream.rangeClosed(1, text.lineCount()).map(text::lineStart).boxed().toList();
  }

  /** Some UTF-8, some of it cut or spoilt, some nothing of the kind. */
  private static byte[] bytes(Random random) {
    StringBuilder written = new StringBuilder();
    int most = random.nextBoolean() ? Character.MAX_CODE_POINT : 0xFFFF;
    for (int i = random.nextInt(200); i > 0; i--) {
      int c = random.nextInt(5) > 0 ? random.nextInt(0x180) : random.nextInt(most);
      written.appendCodePoint(c >= 0xD800 && c < 0xE000 ? 'x' : c);
    }
    byte[] bytes = written.toString().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && random.nextInt(3) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return bytes;
  }

  private static Optional<String> strictly(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isFirstPlaneAlone(String text) {
    return text.chars().noneMatch(c -> Character.isSurrogate((char) c) || c == 0xFEFF);
  }
}
