package samling;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What a folder with a {@code package-lock.json} names, fetched once by npm. Nothing of what is
 * fetched runs while it is.
 */
public final class NodePackages {
  private static final String LOCK = "package-lock.json";
  private static final long SECONDS = 300;

  private NodePackages() {}

  /**
   * The {@code node_modules} of a folder below {@code src/test}.
   *
   * @throws AssertionError if npm is not there or cannot fetch
   */
  public static synchronized Path of(String name) throws IOException {
    Path named = Path.of("src/test").resolve(name);
    Path home = Path.of("target/node").resolve(name).toAbsolutePath();
    Files.createDirectories(home.getParent());
    // Tests run in more than one process.
    try (FileChannel channel =
        FileChannel.open(
            home.resolveSibling(name + ".lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE)) {
      channel.lock();
      String lock = Files.readString(named.resolve(LOCK));
      // Written last, so that it is there only when all of it is there.
      Path fetched = home.resolve("fetched.json");
      if (!Files.exists(fetched) || !Files.readString(fetched).equals(lock)) {
        Folders.delete(home);
        Files.createDirectories(home);
        for (String file : List.of("package.json", LOCK)) {
          Files.copy(named.resolve(file), home.resolve(file));
        }
        fetch(home);
        Files.writeString(fetched, lock);
      }
    }
    return home.resolve("node_modules");
  }

  private static void fetch(Path home) throws IOException {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    List<String> command = new ArrayList<>(windows ? List.of("cmd", "/c") : List.of());
    command.addAll(
        List.of("npm", "ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"));
    try {
      Ended ended = Ended.of(new ProcessBuilder(command).directory(home.toFile()), SECONDS);
      if (ended.exitCode() != 0) {
        throw new AssertionError("npm could not fetch what tests need:\n" + ended.output());
      }
    } catch (IOException e) {
      throw new AssertionError(
          "These tests use programs that npm fetches, and npm does not run. Install Node.js 18 or"
              + " newer with npm (on Debian: apt-get install nodejs npm).",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
