package samling.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import samling.Ended;

/** What {@code src/test/npm/package-lock.json} names, fetched once. */
final class NodeModules {
  private static final Path NAMED = Path.of("src", "test", "npm");
  private static final Path FOLDER = Path.of("target", "npm");
  private static final String LOCK = "package-lock.json";
  private static final long SECONDS = 240;

  private NodeModules() {}

  /** The text of a file of a package. */
  static synchronized String read(String file) throws IOException {
    String lock = Files.readString(NAMED.resolve(LOCK));
    // Written last, so that it is there only when all of it is there.
    Path fetched = FOLDER.resolve("fetched.json");
    if (!Files.exists(fetched) || !Files.readString(fetched).equals(lock)) {
      fetch();
      Files.writeString(fetched, lock);
    }
    return Files.readString(FOLDER.resolve("node_modules").resolve(file), StandardCharsets.UTF_8);
  }

  private static void fetch() throws IOException {
    Files.createDirectories(FOLDER);
    for (String name : List.of("package.json", LOCK)) {
      Files.write(FOLDER.resolve(name), Files.readAllBytes(NAMED.resolve(name)));
    }
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    ProcessBuilder npm =
        new ProcessBuilder(
                windows ? "npm.cmd" : "npm",
                "ci",
                "--ignore-scripts",
                "--prefer-offline",
                "--no-audit",
                "--no-fund")
            .directory(FOLDER.toFile());
    try {
      Ended ended = Ended.of(npm, SECONDS);
      if (ended.exitCode() != 0) {
        throw new AssertionError("npm could not fetch what the tests need:\n" + ended.output());
      }
    } catch (IOException e) {
      throw new AssertionError(
          "These tests judge pages by an engine that npm fetches, and npm does not run. Install it"
              + " (on Debian: apt-get install npm).",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
