package samling.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finished site held against what was built. */
class BuiltFilesTest {
  private static final List<String> FILES = List.of("a.html", "kurs/b.html", "kurs/c.html");

  @TempDir private Path folder;

  private Path output;

  @BeforeEach
  void build() throws IOException, OutputRefused {
    output = folder.resolve("output");
    build(output);
  }

  @Test
  void aSiteThatNobodyTouchedIsWhole() throws Exception {
    BuiltFiles files = BuiltFiles.in(output);
    assertThat(files.digests().keySet()).containsExactlyElementsOf(FILES);
    assertThat(files.digests()).containsEntry("kurs/b.html", sha256("kurs/b.html"));
    assertThat(files.altered()).isEmpty();
    assertThat(files.foreign()).isEmpty();
  }

  @Test
  void whatWasChangedAddedOrRemovedIsNamed() throws IOException {
    Files.writeString(output.resolve("a.html"), "A.html");
    Files.delete(output.resolve("kurs/c.html"));
    Files.writeString(output.resolve("kurs/d.html"), "d");
    BuiltFiles files = BuiltFiles.in(output);
    assertThat(files.digests().keySet()).containsExactly("kurs/b.html");
    assertThat(files.altered()).containsExactly("a.html", "kurs/c.html");
    assertThat(files.foreign()).containsExactly("kurs/d.html");
  }

  @Test
  void aManifestOfTheFirstVersionIsUnderstood() throws Exception {
    StringBuilder manifest = new StringBuilder("samling manifest 1\n");
    for (String file : FILES) {
      manifest.append(sha256(file)).append("  ").append(file).append('\n');
    }
    Files.writeString(output.resolve(Manifest.FILE), manifest);
    assertThat(BuiltFiles.in(output).digests().keySet()).containsExactlyElementsOf(FILES);
    Files.writeString(output.resolve("a.html"), "by hand");
    assertThat(BuiltFiles.in(output).altered()).containsExactly("a.html");
    build(output);
    assertThat(BuiltFiles.in(output).altered()).isEmpty();
  }

  @Test
  void whatIsAddedToAFolderOfAnotherVersionKeepsWhatIsThere() throws Exception {
    Files.writeString(
        output.resolve(Manifest.FILE),
        "samling manifest 1\n" + sha256("a.html") + "  a.html\n" + sha256("gone") + "  gone\n");
    Staging more = new Staging(Files.createDirectory(folder.resolve("more")));
    more.write("kurs/b.html", "b".getBytes(UTF_8));
    OutputFolder.add(more, output);
    BuiltFiles files = BuiltFiles.in(output);
    assertThat(files.digests().keySet()).containsExactly("a.html", "kurs/b.html");
    assertThat(files.altered()).isEmpty();
    assertThat(files.foreign()).containsExactly("kurs/c.html");
  }

  private static void build(Path output) throws IOException, OutputRefused {
    Path site = output.resolveSibling("site");
    try (OutputFolder opened = OutputFolder.open(output, site, List.of(), () -> {})) {
      for (String file : FILES) {
        opened.staging().write(file, file.getBytes(UTF_8));
      }
      opened.commit();
    }
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
  }
}
