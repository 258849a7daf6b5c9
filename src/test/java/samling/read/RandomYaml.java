package samling.read;

import java.util.Random;

/**
 * YAML as people write it and as they get it wrong, the same for the same seed. Half of it is right
 * as far as it was meant; the rest has had characters put in, taken out, doubled or moved.
 */
final class RandomYaml {

  private static final String[] KEYS = {
    "title",
    "nb",
    "id",
    "fee",
    "a",
    "date",
    "Å",
    "x-1",
    "\"q k\"",
    "'s k'",
    "😀",
    "1",
    "no",
    "a b",
    "-x",
    "url:",
    "a#b",
    "~",
    "null",
    "k\u00a0k",
    "\"a: b\"",
    ".5"
  };

  private static final String[] ODD_KEYS = {
    "?",
    "---",
    "...",
    "a,b",
    "[k]",
    "'a''b'",
    "\"\\\"\"",
    "''",
    "a ",
    "-",
    "{}",
    "&a b",
    ":",
    "b: c"
  };

  private static final String[] WORDS = {
    "ord",
    "Ærlig",
    "😀",
    "12",
    "-7",
    "0x1F",
    "1e3",
    "2026-11-14",
    "09:30",
    "true",
    "null",
    "~",
    "https://www.example.no/a?b#c",
    "it's",
    "a\u00a0b",
    "5.",
    "+3",
    "–",
    "«x»",
    "…",
    "a:b",
    "NO",
    ".inf",
    "\u3000",
    "=",
    "<<",
    "\\",
    "0o17",
    "𝒳𝒴",
    "a#b",
    "%x",
    "x",
    "y;",
    "(z)",
    "hva?",
    "!"
  };

  private static final String[] ODD_WORDS =
      "#5 [ ] { } , & *x* ! | > % @ ` - ? : \\n \" ' x, -- --- ... b:# c: \\t \\x41 \\u00e6 \t"
          .split(" ", -1);

  private static final String[] PIECES = {
    " ", "  ", "\n", "\r\n", "\r", "\t", ":", ": ", " #", "#", "-", "- ", "'", "\"", "[", "]", "{",
    "}", ",", "|", ">", "&a", "*a", "!", "?", "? ", "\\", "😀", "\u00a0", "\u2028", "\ufeff",
    "\n\n", "---\n", "...\n", "%", "@", "`", "a", "æ", "0", "\n ", "\n  ", " \n", "|-", ">+", "|2",
    "\u0085"
  };

  private final Random random;
  private final String eol;
  private final StringBuilder text = new StringBuilder();

  private RandomYaml(long seed) {
    this.random = new Random(seed);
    this.eol = chance(8) ? "\r\n" : "\n";
  }

  /** The document of a seed. */
  static String of(long seed) {
    return new RandomYaml(seed).document();
  }

  /** A text with some slips in it. */
  static String slip(String text, long seed) {
    RandomYaml made = new RandomYaml(seed);
    made.text.append(text);
    made.slip();
    return made.text.toString();
  }

  private String document() {
    remarks(0);
    if (chance(12)) {
      brackets(3);
      remark();
      text.append(eol);
    } else if (chance(6)) {
      list(0, 0);
    } else {
      map(0, 0);
    }
    if (chance(6) && !text.isEmpty()) {
      text.setLength(text.length() - 1);
    }
    if (chance(2)) {
      slip();
    }
    return text.toString();
  }

  private void slip() {
    for (int slips = 1 + random.nextInt(3); slips > 0; slips--) {
      int at = random.nextInt(text.length() + 1);
      int to = Math.min(text.length(), at + 1 + random.nextInt(4));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, to);
        case 1 -> text.insert(at, text.substring(at, to));
        default -> text.insert(at, one(PIECES));
      }
    }
  }

  private void map(int indent, int depth) {
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      if (i > 0 || indent == 0) {
        remarks(indent);
        indent(indent);
      }
      entry(indent, depth);
    }
  }

  private void entry(int indent, int depth) {
    key();
    text.append(':');
    if (depth < 4 && chance(3)) {
      end();
      remarks(indent);
      int inner = indent + 1 + random.nextInt(3);
      if (chance(3)) {
        list(chance(2) ? indent : inner, depth + 1);
      } else if (chance(12)) {
        indent(inner);
        line();
        end();
      } else {
        indent(inner);
        map(inner, depth + 1);
      }
    } else if (chance(12)) {
      end();
    } else {
      spaces();
      value(indent);
    }
  }

  private void list(int indent, int depth) {
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      remarks(indent);
      indent(indent);
      item(indent, depth);
    }
  }

  private void item(int indent, int depth) {
    text.append('-');
    int before = text.length();
    if (chance(15)) {
      end();
      if (depth < 4 && chance(2)) {
        indent(indent + 2);
        map(indent + 2, depth + 1);
      }
      return;
    }
    spaces();
    int inner = indent + 1 + text.length() - before;
    if (depth < 4 && chance(3)) {
      map(inner, depth + 1);
    } else if (depth < 4 && chance(8)) {
      item(inner, depth + 1);
    } else {
      value(indent);
    }
  }

  private void value(int indent) {
    switch (random.nextInt(6)) {
      case 0 -> {
        brackets(0);
        end();
      }
      case 1 -> passage(indent);
      default -> {
        line();
        end();
      }
    }
  }

  private void line() {
    switch (random.nextInt(4)) {
      case 0 -> quoted('"');
      case 1 -> quoted('\'');
      default -> plain();
    }
  }

  private void plain() {
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(word()).append(i > 0 ? " ".repeat(1 + random.nextInt(2)) : "");
    }
  }

  private String word() {
    return chance(40) ? one(ODD_WORDS) : one(WORDS);
  }

  private void quoted(char mark) {
    text.append(mark);
    for (int i = random.nextInt(4); i > 0; i--) {
      String word = word();
      text.append(
          chance(40)
              ? word
              : mark == '"'
                  ? word.replace("\\", "\\\\").replace("\"", "\\\"")
                  : word.replace("'", "''"));
      text.append(chance(3) ? "" : " ");
    }
    text.append(mark);
  }

  private void brackets(int depth) {
    boolean map = chance(2);
    text.append(map ? '{' : '[');
    blank();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      if (map) {
        key();
        text.append(chance(40) ? ":" : ": ");
      }
      if (depth < 3 && chance(4)) {
        brackets(depth + 1);
      } else if (!chance(30)) {
        line();
      }
      blank();
      text.append(i + 1 < count ? (chance(60) ? "" : ",") : chance(10) ? "," : "");
      text.append(chance(8) ? "" : " ");
    }
    text.append(map ? '}' : ']');
  }

  private void passage(int indent) {
    text.append(chance(2) ? '|' : '>');
    text.append(one(new String[] {"", "", "", "-", "-", "+", "+", "+ ", " ", "2"}));
    end();
    int inner = Math.max(0, indent + 1 + random.nextInt(4) - (chance(40) ? 2 : 0));
    int count = chance(10) ? 0 : 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      if (chance(4)) {
        indent(random.nextInt(inner + (chance(8) ? 3 : 1)));
      } else {
        indent(inner + (chance(6) ? random.nextInt(3) : 0) - (chance(40) ? 1 : 0));
        text.append(chance(20) ? "\t" : "").append(chance(20) ? "# " : "");
        plain();
        text.append(chance(8) ? " ".repeat(1 + random.nextInt(2)) : "");
      }
      text.append(eol);
    }
  }

  private void key() {
    String key = chance(40) ? one(ODD_KEYS) : one(KEYS);
    // Seldom the same twice, for that is a fault.
    text.append(key.length() > 4 || chance(30) ? key : key + random.nextInt(100));
  }

  private void end() {
    blank();
    remark();
    text.append(eol);
  }

  private void blank() {
    text.append(chance(6) ? " ".repeat(1 + random.nextInt(3)) : "");
  }

  private void spaces() {
    text.append(chance(8) ? " ".repeat(1 + random.nextInt(4)) : " ");
  }

  private void remark() {
    text.append(chance(10) ? " # " + one(WORDS) : "");
  }

  private void remarks(int indent) {
    while (chance(10)) {
      indent(random.nextInt(indent + 4));
      text.append(chance(2) ? "" : "# " + one(WORDS)).append(eol);
    }
  }

  private void indent(int columns) {
    text.append(" ".repeat(Math.max(0, columns)));
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private String one(String[] choice) {
    return choice[random.nextInt(choice.length)];
  }
}
