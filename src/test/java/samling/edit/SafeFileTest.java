package samling.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.edit.SafeFile.Written;

class SafeFileTest {

  @TempDir private Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileIsReplacedAndKeepsItsPermissions() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    assertThat(SafeFile.replace(file, bytes("old"), bytes("new"))).isEqualTo(Written.DONE);
    assertThat(file).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
    assertThat(names()).containsExactly("a.yaml");
  }

  @Test
  void aSymbolicLinkStaysOne() throws IOException {
    Path file = Files.writeString(folder.resolve("real.yaml"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("real.yaml"));
    assertThat(SafeFile.replace(link, bytes("old"), bytes("new"))).isEqualTo(Written.DONE);
    assertThat(link).isSymbolicLink().hasContent("new");
    assertThat(file).hasContent("new");
  }

  @Test
  void aFileThatIsWriteProtectedStaysAsItIs() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertThatThrownBy(() -> SafeFile.replace(file, bytes("old"), bytes("new")))
        .isInstanceOf(AccessDeniedException.class)
        .hasMessage(file.toString());
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a.yaml");
  }

  @Test
  void whatSomebodyElseWroteMeanwhileIsKept() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "theirs");
    assertThat(SafeFile.replace(file, bytes("old"), bytes("new")))
        .isEqualTo(Written.CHANGED_MEANWHILE);
    assertThat(file).hasContent("theirs");
  }

  @Test
  void aFileThatIsSoAlreadyIsNotWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "same");
    Object before = Files.getAttribute(file, "unix:ino");
    assertThat(SafeFile.replace(file, bytes("same"), bytes("same"))).isEqualTo(Written.SAME);
    assertThat(Files.getAttribute(file, "unix:ino")).isEqualTo(before);
  }

  @Test
  void aNewFileGetsItsFolderAndTheUsualPermissions() throws IOException {
    Path usual = Files.createFile(folder.resolve("usual"));
    Path file = folder.resolve("courses/new.yaml");
    assertThat(SafeFile.replace(file, new byte[0], bytes("x"))).isEqualTo(Written.DONE);
    assertThat(file).hasContent("x");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
  }
}
