package samling.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A site as a list of files.
 *
 * @param files by path, with forward slashes
 */
public record Inventory(SortedMap<String, Fingerprint> files) {
  /** No files at all. */
  public static final Inventory NONE = new Inventory(Collections.emptySortedMap());

  private static final String FIRST_LINE = "samling published 1";
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}|-) ([0-9]{1,18}) (.+)");
  private static final int ID_LENGTH = 16;

  public Inventory {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  public static Inventory of(Map<String, Fingerprint> files) {
    return new Inventory(new TreeMap<>(files));
  }

  /** The file as text, one line each, in the order of paths. */
  public byte[] print() {
    List<String> lines = new ArrayList<>();
    lines.add(FIRST_LINE);
    files.forEach(
        (path, file) ->
            lines.add((file.isKnown() ? file.digest() : "-") + " " + file.size() + " " + path));
    return (String.join("\n", lines) + "\n").getBytes(UTF_8);
  }

  /**
   * The inventory that was printed.
   *
   * @throws IOException when it is none, or one of a later kind
   */
  public static Inventory parse(byte[] printed) throws IOException {
    List<String> lines = new String(printed, UTF_8).lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
      throw new IOException("The record of what is published can't be read.");
    }
    SortedMap<String, Fingerprint> files = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches() || !isWithin(parts.group(3))) {
        throw new IOException("The record of what is published holds a line that is none.");
      }
      boolean known = !parts.group(1).equals("-");
      files.put(
          parts.group(3),
          known
              ? new Fingerprint(parts.group(1), Long.parseLong(parts.group(2)))
              : Fingerprint.UNKNOWN);
    }
    return new Inventory(files);
  }

  /** What is in a file that is listed. */
  public Fingerprint file(String path) {
    return Objects.requireNonNull(files.get(path), path);
  }

  /** A name for exactly these files, the same wherever they are. */
  public String id() {
    return Fingerprint.digest(print()).substring(0, ID_LENGTH);
  }

  public long bytes() {
    return files.values().stream().mapToLong(Fingerprint::size).sum();
  }

  /** Whether a path can't lead out of the folder it is seen from: a record may have been forged. */
  static boolean isWithin(String path) {
    for (String step : path.split("/", -1)) {
      if (step.isEmpty() || step.equals(".") || step.equals("..")) {
        return false;
      }
    }
    return path.indexOf('\\') < 0 && path.indexOf('\0') < 0;
  }
}
