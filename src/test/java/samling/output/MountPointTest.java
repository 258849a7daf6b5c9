package samling.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MountPointTest {
  private static final String MOUNTED =
      """
      22 27 0:20 / /proc rw,nosuid - proc proc rw
      40 27 8:1 /srv /mnt/my\\040disk rw - ext4 /dev/sda1 rw
      """;

  @Test
  void whatLinuxTellsIsUnderstood() {
    assertThat(MountPoint.is("/proc", MOUNTED)).isTrue();
    assertThat(MountPoint.is("/mnt/my disk", MOUNTED)).isTrue();
    assertThat(MountPoint.is("/mnt", MOUNTED)).isFalse();
    assertThat(MountPoint.is("/mnt/my disk/site", MOUNTED)).isFalse();
  }

  @Test
  void anOrdinaryFolderIsNone(@TempDir Path folder) throws IOException {
    assertThat(MountPoint.is(folder)).isFalse();
    assertThat(MountPoint.is(folder.resolve("nothing"))).isFalse();
  }
}
