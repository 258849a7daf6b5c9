package samling.read.markdown;

import java.util.List;
import java.util.Random;

/** Texts that nobody would write, and some that people do: the same for the same seed. */
final class RandomMarkdown {

  private static final List<String> WORDS =
      List.of(
          "kurs",
          "Være",
          "på",
          "øya",
          "lytte",
          "og",
          "1",
          "18",
          "2026",
          "mai",
          "3.14",
          "a",
          "B",
          "I",
          "væske/mat",
          "snake_case",
          "2*3",
          "R&D",
          "a&b",
          "&amp;",
          "&#65;",
          "x<y",
          "a>b",
          "\"sa\"",
          "'nei'",
          "ja!",
          "hva?",
          "www.example.no",
          "www.",
          "wow",
          "w",
          "https://example.no/a",
          "http:",
          "a@example.no",
          "kl.",
          "9:30",
          "–",
          "«sitat»",
          "“q”",
          "…",
          "\u00a0",
          "a\u00a0b",
          "\u2003",
          "\u3000",
          "\u202f",
          "😀",
          "𝒜",
          "\ud83d",
          "ﬁ",
          "e\u0301",
          "\u00ad",
          "\u200b",
          "日本",
          "€",
          "½",
          "²",
          "x`y",
          "\\*",
          "\\",
          "\\n",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "|",
          "^",
          "~",
          "~~",
          "$",
          "%20",
          "#tag",
          "a#",
          "+47",
          "-5",
          "--",
          "=",
          "==",
          "<b>",
          "</b>",
          "<br>",
          "<!-- c -->",
          "<https://example.no>",
          "[^1]",
          "!!!",
          "???",
          ":",
          "::",
          "\t",
          "\u0007",
          "\ufeff",
          "\uffff");

  private static final List<String> PLAIN_WORDS =
      List.of(
          "kurs", "Være", "på", "øya", "lytte", "og", "42", "dag", "Hei", "møte", "väl", "är",
          "kopp", "te", "tillit", "søvn", "R", "i", "mai", "januar", "år 1.", "den 18.", "w",
          "kl. 9", "– så", "«ja»", "ja!", "hva?", "\"ord\"", "a > b", "A & B", "(og", "mer)", "to,",
          "tre.", "9:30");

  private static final List<String> MARKS =
      List.of(
          "*", "**", "_", "__", "***", "`", "``", "[", "](", ")", "![", "]", "<", ">", "&", "\\");

  private static final List<String> TARGETS =
      List.of(
          "https://example.no",
          "https://example.no/a_b?c=1&d=2#e",
          "http://example.no/a%20b",
          "course:mi",
          "course:mi#dag",
          "register:mi/2026",
          "group:ro",
          "page:om",
          "announcement:nytt",
          "asset:img/a%20b.pdf",
          "mailto:a@example.no",
          "tel:+4722000000",
          "#her",
          "../b",
          "/a/b.html",
          "a:b",
          "javascript:alert(1)",
          "//evil.example",
          "",
          "a b",
          "<a b>",
          "a(b)",
          "a(b",
          "ø/å",
          "course:",
          "data:x",
          "https:x",
          "a&copy;b",
          "a&copy",
          "a'b",
          "a*b*c",
          "a\\b",
          "a\"b",
          "%zz",
          "a;b",
          "a!b",
          "a$b",
          "a,b",
          "a=b",
          "a~b",
          "HTTP://Example.no",
          "Course:mi");

  private static final List<String> TITLES =
      List.of("", "", "", "", "", " \"t\"", " 't'", " (t)", " ", " t", "\n\"t\"");

  private static final List<String> OPENINGS =
      List.of(
          "",
          "",
          "",
          "",
          "",
          "",
          "# ",
          "## ",
          "### ",
          "#### ",
          "###### ",
          "####### ",
          "#",
          "##  ",
          "- ",
          "- ",
          "* ",
          "+ ",
          "-",
          "-  ",
          "-     ",
          "1. ",
          "1. ",
          "2. ",
          "1) ",
          "10. ",
          "0. ",
          "01. ",
          "1.",
          "1234. ",
          "> ",
          "> ",
          ">",
          ">  ",
          "> > ",
          "> - ",
          "- - ",
          "- # ",
          "- > ",
          "- [ ] ",
          "- [x] ",
          "  ",
          " ",
          "   ",
          "    ",
          "\t",
          "  - ",
          "   1. ",
          "    - ",
          "| ",
          "|",
          ": ",
          ":   ",
          "~ ",
          "~~~",
          "```",
          "``` java\n",
          "=",
          "===",
          "---",
          "-- ",
          "***",
          "* * *",
          "___",
          "- - -",
          "!!! note\n    ",
          "??? tip \"a\"\n    ",
          "[a]: ",
          "[^1]: ",
          "<div>",
          "<!--",
          "[a]",
          "18. mai ",
          "1. mai ",
          "3. Mai ",
          "1. maiken ",
          "> 1. mai ",
          "--- ",
          " ---",
          "> ---",
          ">\n",
          "> \n");

  private static final List<String> ENDINGS =
      List.of(
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          " ",
          "  ",
          "   ",
          "\t",
          " #",
          " ##",
          "#",
          " # ",
          "\\",
          "\r",
          "|",
          " |",
          "\u00a0",
          "  \u00a0",
          "\u00a0  ",
          "\u2003");

  private static final List<String> BREAKS =
      List.of(
          "\n",
          "\n",
          "\n",
          "\n\n",
          "\n\n",
          "\n\n",
          "\n\n\n",
          "\n \n",
          "\n   \n",
          "\r\n",
          "\r\n\r\n",
          "\n\t\n",
          "\n    \n");

  private final Random random;
  private final StringBuilder out = new StringBuilder();

  /** How many times in a thousand something odd is written. */
  private int oddity;

  RandomMarkdown(long seed) {
    this.random = new Random(seed);
  }

  /** One more text. */
  String next() {
    out.setLength(0);
    oddity = one(List.of(0, 0, 2, 10, 30, 300));
    int blocks = 1 + random.nextInt(7);
    for (int i = 0; i < blocks; i++) {
      if (random.nextInt(3) == 0) {
        lines();
      } else {
        block();
      }
      out.append(odd() ? one(BREAKS) : random.nextInt(12) == 0 ? "\n" : "\n\n");
    }
    return random.nextInt(3) == 0 ? out.toString().strip() : out.toString();
  }

  /** A text with something in it put in, taken out, or put elsewhere. */
  String changed(String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(changed.length() + 1);
      int end = Math.min(changed.length(), at + random.nextInt(6));
      switch (random.nextInt(5)) {
        case 0 -> changed.delete(at, end);
        case 1 -> changed.insert(at, one(MARKS));
        case 2 -> changed.insert(at, one(BREAKS) + one(OPENINGS));
        case 3 -> changed.insert(at, one(WORDS));
        default -> changed.replace(at, end, one(MARKS));
      }
    }
    return changed.toString();
  }

  private void block() {
    switch (random.nextInt(8)) {
      case 0 -> {
        out.append(one(List.of("## ", "### ", "# ", "###### ")));
        words(4);
      }
      case 1 -> items("- ", "\n");
      case 2 -> items("1. ", "\n");
      case 3 -> items(one(List.of("* ", "+ ", "2) ", "10. ", "- ")), one(List.of("\n", "\n\n")));
      case 4 -> quotation();
      case 5 -> table();
      case 6 ->
          out.append(
              odd() ? one(List.of("***", "----", "- - -", "___")) : one(List.of("---", "---  ")));
      default -> paragraph("", 20);
    }
  }

  private void items(String mark, String gap) {
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : odd() ? one(BREAKS) : gap);
      out.append(odd() ? one(OPENINGS) : mark);
      paragraph(" ".repeat(mark.length() + (odd() ? random.nextInt(4) - 1 : 0)), 8);
      if (odd()) {
        out.append('\n').append(" ".repeat(mark.length())).append(one(OPENINGS));
        words(3);
      }
    }
  }

  private void quotation() {
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : odd() ? one(BREAKS) : "\n>\n").append("> ");
      paragraph(odd() ? one(OPENINGS) : "> ", 8);
    }
  }

  private void table() {
    int columns = 1 + random.nextInt(3);
    int rows = 2 + random.nextInt(4);
    for (int i = 0; i < rows; i++) {
      out.append(i == 0 ? "" : odd() ? one(BREAKS) : "\n").append("|");
      int cells = odd() ? 1 + random.nextInt(4) : columns;
      for (int j = 0; j < cells; j++) {
        if (i == 1 && !odd()) {
          out.append(one(List.of(" --- ", "---", " ---: ", ":--- ", " :---: ", "----", " --- ")));
        } else {
          out.append(odd() ? "" : " ");
          words(3);
          out.append(odd() ? "" : " ");
        }
        out.append(odd() && j == cells - 1 ? "" : "|");
      }
    }
    out.append(odd() ? "\n[Priser]" : "");
  }

  private void paragraph(String indent, int longest) {
    int lines = 1 + random.nextInt(3);
    for (int i = 0; i < lines; i++) {
      out.append(i == 0 ? "" : odd() ? one(ENDINGS) + "\n" + indent : "\n" + indent);
      words(longest);
    }
  }

  private void lines() {
    int lines = 1 + random.nextInt(3);
    for (int i = 0; i < lines; i++) {
      out.append(i == 0 ? "" : "\n").append(odd() ? one(OPENINGS) : "");
      words(6);
      out.append(odd() ? one(ENDINGS) : random.nextInt(10) == 0 ? "  " : "");
    }
  }

  private void words(int most) {
    int count = 1 + random.nextInt(most);
    for (int i = 0; i < count; i++) {
      out.append(i == 0 || odd() ? "" : " ");
      switch (random.nextInt(14)) {
        case 0 -> marked("*");
        case 1 -> marked("**");
        case 2 -> marked(odd() ? one(MARKS) : one(List.of("_", "`", "__")));
        case 3 -> link();
        default -> out.append(odd() ? one(WORDS) : one(PLAIN_WORDS));
      }
      out.append(
          odd() ? one(MARKS) : random.nextInt(9) == 0 ? one(List.of(",", ".", "!", "?", ":")) : "");
    }
  }

  private void marked(String mark) {
    out.append(mark);
    if (random.nextInt(4) == 0) {
      words(3);
    } else {
      out.append(odd() ? one(WORDS) : one(PLAIN_WORDS));
    }
    out.append(odd() ? one(MARKS) : mark);
  }

  private void link() {
    out.append(odd() ? one(MARKS) : "[");
    if (odd()) {
      words(3);
    } else {
      out.append(one(PLAIN_WORDS))
          .append(
              one(List.of("", "", " her", " www.a.no", " a://b", " a@b.no"))
                  + (odd() ? "\nder" : ""));
    }
    out.append(odd() ? one(MARKS) : "](");
    out.append(odd() ? one(TARGETS) : TARGETS.get(random.nextInt(15)));
    out.append(odd() ? one(TITLES) : "").append(odd() ? one(MARKS) : ")");
  }

  private boolean odd() {
    return random.nextInt(1000) < oddity;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
