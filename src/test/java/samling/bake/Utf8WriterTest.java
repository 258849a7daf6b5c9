package samling.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Characters become the bytes that Java makes of them, in whatever pieces they come. */
final class Utf8WriterTest {

  @Test
  void anyTextInAnyPiecesIsEncodedAsJavaDoes() {
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      String text = text(random, random.nextInt(200));
      Utf8Writer writer = new Utf8Writer(new StaticTexts());
      for (int at = 0; at < text.length(); ) {
        int count = 1 + random.nextInt(text.length() - at);
        write(writer, text, at, count, random.nextInt(3));
        at += count;
      }
      assertThat(writer.taken()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aLongTextFits() {
    String text = "å😀–a".repeat(50_000);
    Utf8Writer writer = new Utf8Writer(new StaticTexts());
    writer.write(text, 0, text.length());
    assertThat(writer.taken()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void textForHtmlIsEscapedInWhateverPiecesItComes() {
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      String text = text(random, random.nextInt(2000)) + "<a href='x'>\"&";
      Utf8Writer writer = new Utf8Writer(new StaticTexts());
      for (int at = 0; at < text.length(); ) {
        int count = 1 + random.nextInt(text.length() - at);
        writer.escape(text.substring(at, at + count));
        at += count;
      }
      String escaped =
          text.replace("&", "&amp;")
              .replace("<", "&lt;")
              .replace(">", "&gt;")
              .replace("\"", "&quot;")
              .replace("'", "&#39;");
      assertThat(writer.taken()).isEqualTo(escaped.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void whatIsFinishedComesAfterWhatWasWritten() {
    Utf8Writer writer = new Utf8Writer(new StaticTexts());
    writer.write("a\uD83D", 0, 2);
    writer.write("<å>".repeat(20_000).getBytes(StandardCharsets.UTF_8));
    writer.write("b", 0, 1);
    assertThat(new String(writer.taken(), StandardCharsets.UTF_8))
        .isEqualTo("a?" + "<å>".repeat(20_000) + "b");
  }

  private static void write(Utf8Writer writer, String text, int at, int count, int way) {
    switch (way) {
      case 0 -> writer.write(text, at, count);
      case 1 -> writer.write(text.toCharArray(), at, count);
      default -> text.substring(at, at + count).chars().forEach(writer::write);
    }
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(6)) {
        case 0 -> text.append((char) (0x80 + random.nextInt(0x780)));
        case 1 -> text.append((char) (0x800 + random.nextInt(0x5000)));
        case 2 -> text.appendCodePoint(0x10000 + random.nextInt(0x100000));
        case 3 -> text.append((char) (0xD800 + random.nextInt(0x800)));
        default -> text.append((char) (' ' + random.nextInt(90)));
      }
    }
    return text.toString();
  }

  @Test
  void nothingIsLeftOfThePageBefore() throws IOException {
    Utf8Writer writer = new Utf8Writer(new StaticTexts());
    writer.write("a".repeat(1_000_000) + "\uD83C");
    assertThat(writer.taken()).hasSize(1_000_001);
    writer.write("b\uD83C");
    writer.clear();
    writer.write("\uDF32ø".repeat(50).toCharArray());
    assertThat(writer.taken()).isEqualTo("?ø".repeat(50).getBytes(StandardCharsets.UTF_8));
  }
}
