package samling.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Messages;
import samling.source.SourceText;

class SourceDecoderTest {

  private final List<Diagnostic> faults = new ArrayList<>();

  @Test
  void aByteOrderMarkTakesNoColumn() {
    byte[] bytes = "\uFEFFtitle: x".getBytes(StandardCharsets.UTF_8);

    SourceText source = SourceDecoder.decode(bytes, "a.yaml", faults::add).orElseThrow();

    assertThat(source.line(1)).isEqualTo("title: x");
    assertThat(faults).isEmpty();
  }

  @Test
  void otherEncodingsAreRefusedAtTheirFirstForeignByte() {
    byte[] bytes = "title: Kurs\nname: Møte".getBytes(Charset.forName("ISO-8859-1"));

    assertThat(SourceDecoder.decode(bytes, "a.yaml", faults::add)).isEmpty();
    assertThat(Sources.show(faults)).containsExactly("2:8-8 file-not-utf8");
  }

  @Test
  void textCutInTheMiddleOfACharacterIsRefused() {
    byte[] bytes = {'a', ':', ' ', (byte) 0xC3};

    assertThat(SourceDecoder.decode(bytes, "a.yaml", faults::add)).isEmpty();
    assertThat(Sources.show(faults)).containsExactly("1:4-4 file-not-utf8");
  }

  @Test
  void utf16IsCalledByItsName() {
    for (Charset charset :
        List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      faults.clear();
      assertThat(SourceDecoder.decode("title: x".getBytes(charset), "a.yaml", faults::add))
          .isEmpty();
      assertThat(Messages.in("en").help(faults.get(0)).get(0)).contains("UTF-16");
    }
  }

  @Test
  void invisibleCharactersAreRefusedWithTheirPlace() {
    byte[] bytes = "a: x\nb: y\u0000z".getBytes(StandardCharsets.UTF_8);

    assertThat(SourceDecoder.decode(bytes, "a.yaml", faults::add)).isEmpty();
    assertThat(Sources.show(faults)).containsExactly("2:5-6 control-character");
    assertThat(faults.get(0).args()).containsExactly("U+0000");
  }

  @Test
  void hugeFilesAreRefusedUnread(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("huge.yaml");
    Files.write(file, new byte[50 * 1024 * 1024]);

    assertThat(SourceDecoder.read(file, "huge.yaml", faults::add)).isEmpty();
    assertThat(Sources.show(faults)).containsExactly("1:1-1 file-too-large");
    assertThat(faults.get(0).args()).containsExactly(50L * 1024 * 1024, 2 * 1024 * 1024);
  }

  @Test
  void whatIsNoFileIsAFaultOfTheContent(@TempDir Path folder) {
    assertThat(SourceDecoder.read(folder, "folder.yaml", faults::add)).isEmpty();
    assertThat(Sources.show(faults)).containsExactly("1:1-1 file-unreadable");
  }
}
