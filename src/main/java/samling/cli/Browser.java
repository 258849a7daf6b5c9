package samling.cli;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The user's own browser. */
final class Browser {
  private static final long PATIENCE_SECONDS = 2;

  private Browser() {}

  /** Opens an address in it; false where that could not be done. */
  static boolean open(URI address) {
    try {
      Process process =
          new ProcessBuilder(command(address.toString()))
              .redirectErrorStream(true)
              .redirectOutput(nowhere())
              .start();
      // What opens a browser ends at once, or is the browser itself and stays.
      return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static List<String> command(String address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(system.startsWith("mac") ? "open" : "xdg-open", address);
  }

  private static File nowhere() {
    return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
  }
}
