package samling.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import samling.Folders;

/**
 * The programs of an editor, in the versions that {@code src/test/editor/package-lock.json} names.
 * They are fetched once, and whoever fetches them runs nothing of theirs.
 */
final class EditorTools {

  private static final Path LOCKED = Path.of("src/test/editor");
  private static final Path HOME = Path.of("target/editor-test").toAbsolutePath();
  private static final String LOCK = "package-lock.json";
  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  private EditorTools() {}

  /** Starts the language server for YAML. */
  static synchronized Process languageServer() throws IOException {
    Path fetched = HOME.resolve("fetched");
    if (!Files.exists(fetched)
        || !Files.readString(fetched).equals(Files.readString(LOCKED.resolve(LOCK)))) {
      fetch();
      Files.copy(LOCKED.resolve(LOCK), fetched);
    }
    Path program = HOME.resolve("node_modules/yaml-language-server/bin/yaml-language-server");
    return start(List.of("node", program.toString(), "--stdio"), HOME.resolve("server.log"));
  }

  private static void fetch() throws IOException {
    Folders.delete(HOME);
    Files.createDirectories(HOME);
    for (String file : List.of("package.json", LOCK, ".npmrc")) {
      Files.copy(LOCKED.resolve(file), HOME.resolve(file));
    }
    List<String> command = new ArrayList<>(WINDOWS ? List.of("cmd", "/c") : List.of());
    command.addAll(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
    Path log = HOME.resolve("npm.log");
    Process npm = start(command, log);
    npm.getOutputStream().close();
    try {
      if (!npm.waitFor(5, TimeUnit.MINUTES) || npm.exitValue() != 0) {
        npm.destroy();
        throw missing("npm could not fetch it; see " + log, null);
      }
    } catch (InterruptedException e) {
      npm.destroy();
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static Process start(List<String> command, Path log) {
    try {
      return new ProcessBuilder(command)
          .directory(HOME.toFile())
          .redirectError(log.toFile())
          .redirectOutput(
              command.contains("npm")
                  ? ProcessBuilder.Redirect.appendTo(log.toFile())
                  : ProcessBuilder.Redirect.PIPE)
          .start();
    } catch (IOException e) {
      throw missing(command.get(0) + " is not there", e);
    }
  }

  private static AssertionError missing(String what, @Nullable Throwable cause) {
    return new AssertionError(
        "These tests ask the language server that editors use for YAML, and "
            + what
            + ". Install Node.js 18 or newer with npm (on Debian: apt-get install nodejs npm), and"
            + " let npm reach its registry once.",
        cause);
  }
}
