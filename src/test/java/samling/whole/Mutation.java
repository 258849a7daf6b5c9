package samling.whole;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips of the keyboard, of the mouse and of the disk. */
final class Mutation {

  private static final String[] SHARDS = {
    ":", ": ", "- ", "\n", "\n  ", "\t", "\"", "'", "[", "]", "{", "}", ",", "&a ", "*a", "!!str ",
    "|", ">", "#", "%", "@", "`", "\\", "---\n", "? ", "~", "null", "1e999", "😀", "\0", "\uFEFF",
    "\u2028", "\r", "é", "<<: ", "\\u", "<", "{{", "](", "![", "**", "<b>", "&#0;", "|||", "[^1]"
  };

  /** Values that are right somewhere, and wrong elsewhere. */
  private static final String[] VALUES = {
    "0",
    "-1",
    "999999999999999999999",
    "1.5",
    "true",
    "no",
    "null",
    "\"\"",
    "[]",
    "{}",
    "2026-02-30",
    "0001-01-01",
    "9999-12-31",
    "-999999999-01-01",
    "2026-11-20",
    "2026-11-20T12:00",
    "24:00",
    "\"00:00\"",
    "a",
    "kurs",
    "course:nowhere",
    "../..",
    "https://[",
    "https://www.example.com/æ?q=<b>#x",
    "mailto:a b",
    "xx-YY",
    "Europe/Nowhere",
    "[a, a, a]",
    "{nb: A, sv: B, en: C, nn: D}",
    "{nb: ''}",
    "\"\\u202e<script>&amp;${x}\"",
    "weekly",
    "cancelled"
  };

  private static final Pattern VALUE = Pattern.compile("(?<=: |- )\\S.*");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private Mutation() {}

  /** Bytes and pieces in the wrong place; the file may not be a text any more. */
  static byte[] rough(byte[] bytes, Random random) {
    byte[] spoilt = bytes;
    for (int i = random.nextInt(3); i >= 0; i--) {
      spoilt = random.nextInt(3) == 0 ? gentle(spoilt, random) : spoil(spoilt, random);
    }
    return spoilt;
  }

  /** A line or a value in the wrong place; the file mostly stays well-formed. */
  static byte[] gentle(byte[] bytes, Random random) {
    List<String> lines = new ArrayList<>(List.of(new String(bytes, UTF_8).split("\n", -1)));
    int at = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(7)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(other));
      case 2 -> lines.set(at, lines.set(other, line));
      case 3 -> lines.set(at, NUMBER.matcher(line).replaceFirst("" + random.nextInt(100)));
      case 4 -> lines.set(at, withValue(line, value(lines.get(other))));
      default -> lines.set(at, withValue(line, VALUES[random.nextInt(VALUES.length)]));
    }
    return String.join("\n", lines).getBytes(UTF_8);
  }

  private static String withValue(String line, String value) {
    return VALUE.matcher(line).replaceFirst(Matcher.quoteReplacement(value));
  }

  private static String value(String line) {
    Matcher matcher = VALUE.matcher(line);
    return matcher.find() ? matcher.group() : "";
  }

  private static byte[] spoil(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int length = random.nextInt(Math.min(12, bytes.length - at) + 1);
    byte[] shard =
        switch (random.nextInt(6)) {
          case 0 -> new byte[0];
          case 1 -> new byte[] {(byte) random.nextInt(256)};
          case 2 -> {
            int from = random.nextInt(bytes.length + 1);
            yield Arrays.copyOfRange(
                bytes, from, Math.min(bytes.length, from + random.nextInt(60)));
          }
          default -> SHARDS[random.nextInt(SHARDS.length)].getBytes(UTF_8);
        };
    byte[] spoilt = new byte[bytes.length - length + shard.length];
    System.arraycopy(bytes, 0, spoilt, 0, at);
    System.arraycopy(shard, 0, spoilt, at, shard.length);
    System.arraycopy(bytes, at + length, spoilt, at + shard.length, bytes.length - at - length);
    return spoilt;
  }
}
