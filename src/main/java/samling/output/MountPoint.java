package samling.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Folders at which another file system, or a part of one, begins: they can't be renamed. */
final class MountPoint {
  private static final Path MOUNTED = Path.of("/proc/self/mountinfo");
  private static final int PLACE = 4; // proc(5)
  private static final Pattern ESCAPED = Pattern.compile("\\\\([0-7]{3})");

  private MountPoint() {}

  static boolean is(Path folder) throws IOException {
    if (!Files.isDirectory(folder) || folder.getParent() == null) {
      return false;
    }
    if (!Files.isReadable(MOUNTED)) {
      return !Files.getFileStore(folder)
          .equals(Files.getFileStore(Objects.requireNonNull(folder.getParent())));
    }
    return is(folder.toRealPath().toString(), Files.readString(MOUNTED, StandardCharsets.UTF_8));
  }

  /**
   * Whether a path is among what is mounted.
   *
   * @param mounted as Linux tells it
   */
  static boolean is(String path, String mounted) {
    return mounted
        .lines()
        .map(line -> line.split(" ", -1))
        .anyMatch(parts -> parts.length > PLACE && plain(parts[PLACE]).equals(path));
  }

  /** A path whose blanks and backslashes are written as octal numbers. */
  private static String plain(String escaped) {
    Matcher matcher = ESCAPED.matcher(escaped);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      char c = (char) Integer.parseInt(matcher.group(1), 8);
      matcher.appendReplacement(out, Matcher.quoteReplacement(String.valueOf(c)));
    }
    return matcher.appendTail(out).toString();
  }
}
