package samling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** How a process ended, and what it printed. */
public record Ended(int exitCode, String out, String err) {

  /** Runs a process to its end, with its output in files, so that no pipe can block it. */
  public static Ended of(ProcessBuilder builder, long seconds)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("samling", ".out");
    Path err = Files.createTempFile("samling", ".err");
    try {
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      process.getOutputStream().close();
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new AssertionError(
            "no end after " + seconds + " s of " + builder.command() + "\n" + text(err));
      }
      return new Ended(process.exitValue(), text(out), text(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** All that was printed. */
  public String output() {
    return out + err;
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
