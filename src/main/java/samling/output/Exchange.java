package samling.output;

import com.sun.jna.NativeLibrary;
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

  /** The property in which JNA is told where to look for libraries. */
  private static final String SEARCH_PATH = "jna.platform.library.path";

  static {
    // Else JNA starts a program to hear where libraries lie, while all we call is there already.
    if (System.getProperty(SEARCH_PATH) == null) {
      System.setProperty(SEARCH_PATH, "");
    }
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
        return call("renameat2", AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE) == 0;
      }
      return Platform.isMac() && call("renamex_np", one, other, RENAME_SWAP) == 0;
    } catch (LinkageError | RuntimeException e) {
      return false; // an older C library, or one that may not be called
    }
  }

  /** Calls what Java has no name for. */
  private static int call(String function, Object... arguments) {
    return NativeLibrary.getProcess().getFunction(function).invokeInt(arguments);
  }
}
