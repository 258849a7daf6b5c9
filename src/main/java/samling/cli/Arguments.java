package samling.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What a user typed. Where the system's language is not set up, Java takes every letter but a–z for
 * an unknown one, though the system still knows what was typed.
 */
final class Arguments {
  static final String UNKNOWN = "\uFFFD";

  private static final Path TYPED = Path.of("/proc/self/cmdline");

  private Arguments() {}

  /** The arguments with their letters, as far as they can be had. */
  static String[] repaired(String[] arguments) throws IOException {
    return areBroken(arguments) && Files.isReadable(TYPED)
        ? repaired(arguments, Files.readAllBytes(TYPED))
        : arguments;
  }

  /** A plain loop, for a stream would be the first of the program, which takes milliseconds. */
  private static boolean areBroken(String[] arguments) {
    for (String argument : arguments) {
      if (argument.contains(UNKNOWN)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The arguments with their letters.
   *
   * @param typed the whole command line, each part ended by a zero byte
   */
  static String[] repaired(String[] arguments, byte[] typed) {
    String[] parts = new String(typed, UTF_8).split("\0", -1);
    int from = parts.length - 1 - arguments.length;
    return from < 1 ? arguments : Arrays.copyOfRange(parts, from, parts.length - 1);
  }
}
