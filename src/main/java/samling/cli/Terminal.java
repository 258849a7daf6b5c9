package samling.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a person watches and can be asked, and what is fit to be shown. */
final class Terminal {
  private Terminal() {}

  /** The launcher looks; Java itself can't tell standard error's end from standard input's. */
  static boolean watches() {
    return Boolean.getBoolean("samling.terminal");
  }

  /** A text without what a terminal would obey. */
  static String plain(String text) {
    return text.replaceAll("\\p{Cc}", "?");
  }

  /** What a person types, or null where the launcher saw nobody who could. */
  static @Nullable BufferedReader answers() {
    return Boolean.getBoolean("samling.asked")
        ? new BufferedReader(new InputStreamReader(System.in, letters()))
        : null;
  }

  /** A system whose language is not set up is taken for one that knows no letters but a–z. */
  private static Charset letters() {
    return Stream.of("stdin.encoding", "stdout.encoding", "sun.stdout.encoding")
        .map(System::getProperty)
        .filter(Objects::nonNull)
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .filter(charset -> !charset.equals(StandardCharsets.US_ASCII))
        .findFirst()
        .orElse(StandardCharsets.UTF_8);
  }
}
