package samling.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import samling.Ended;

/** The Nu Html Checker, as a process of its own. */
final class Checker {
  private static final long SECONDS = 240;

  private Checker() {}

  /** What it says of every page and picture of a finished site: nothing, if all is well. */
  static String faults(Path site) throws IOException {
    return run("--skip-non-html", "--also-check-svg", site).output();
  }

  /** Runs it over a folder, with two options about what to look at. */
  static Ended run(String some, String more, Path folder) throws IOException {
    String jars = Files.readString(Path.of("target/validator-classpath.txt")).strip();
    ProcessBuilder process =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            jars,
            "nu.validator.client.SimpleCommandLineValidator",
            "--format",
            "gnu",
            // It takes the words of the policy that are newer than it for mistakes.
            "--filterpattern",
            ".*Content Security Policy.*",
            some,
            more,
            folder.toString());
    try {
      return Ended.of(process, SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
