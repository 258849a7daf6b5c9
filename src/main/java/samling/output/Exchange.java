package samling.output;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The exchange of two folders' names. */
final class Exchange {
  private static final int AT_FDCWD = -100;
  private static final int RENAME_EXCHANGE = 2; // renameat2(2)
  private static final int RENAME_SWAP = 2; // renamex_np(2)

  /** The one call Java has no name for. */
  interface LinuxC extends Library {
    int renameat2(int oldDir, String oldPath, int newDir, String newPath, int flags);
  }

  /** The same on macOS. */
  interface MacC extends Library {
    int renamex_np(String from, String to, int flags);
  }

  private Exchange() {}

  /**
   * Gives each folder the other's name: in one step where the system can, so that either name
   * always leads to a whole folder; else in three, the middle one through {@code aside}.
   */
  static void swap(Path one, Path other, Path aside) throws IOException {
    if (atOnce(one.toString(), other.toString())) {
      return;
    }
    Files.move(other, aside, StandardCopyOption.ATOMIC_MOVE);
    Files.move(one, other, StandardCopyOption.ATOMIC_MOVE);
    Files.move(aside, one, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean atOnce(String one, String other) {
    try {
      if (Platform.isLinux()) {
        return Native.load("c", LinuxC.class)
                .renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE)
            == 0;
      }
      return Platform.isMac()
          && Native.load("c", MacC.class).renamex_np(one, other, RENAME_SWAP) == 0;
    } catch (LinkageError | RuntimeException e) {
      return false; // an older C library, or one that may not be called
    }
  }
}
