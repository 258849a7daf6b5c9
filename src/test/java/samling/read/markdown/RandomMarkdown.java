package samling.read.markdown;

import java.util.List;
import java.util.Random;

/** Texts that nobody would write, and some that people do: the same for the same seed. */
final class RandomMarkdown {

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
      out.append(odd() ? one(Scraps.BREAKS) : random.nextInt(12) == 0 ? "\n" : "\n\n");
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
        case 1 -> changed.insert(at, one(Scraps.MARKS));
        case 2 -> changed.insert(at, one(Scraps.BREAKS) + one(Scraps.OPENINGS));
        case 3 -> changed.insert(at, one(Scraps.WORDS));
        default -> changed.replace(at, end, one(Scraps.MARKS));
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
      out.append(i == 0 ? "" : odd() ? one(Scraps.BREAKS) : gap);
      out.append(odd() ? one(Scraps.OPENINGS) : mark);
      paragraph(" ".repeat(mark.length() + (odd() ? random.nextInt(4) - 1 : 0)), 8);
      if (odd()) {
        out.append('\n').append(" ".repeat(mark.length())).append(one(Scraps.OPENINGS));
        words(3);
      }
    }
  }

  private void quotation() {
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : odd() ? one(Scraps.BREAKS) : "\n>\n").append("> ");
      paragraph(odd() ? one(Scraps.OPENINGS) : "> ", 8);
    }
  }

  private void table() {
    int columns = 1 + random.nextInt(3);
    int rows = 2 + random.nextInt(4);
    for (int i = 0; i < rows; i++) {
      out.append(i == 0 ? "" : odd() ? one(Scraps.BREAKS) : "\n").append("|");
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
      out.append(i == 0 ? "" : odd() ? one(Scraps.ENDINGS) + "\n" + indent : "\n" + indent);
      words(longest);
    }
  }

  private void lines() {
    int lines = 1 + random.nextInt(3);
    for (int i = 0; i < lines; i++) {
      out.append(i == 0 ? "" : "\n").append(odd() ? one(Scraps.OPENINGS) : "");
      words(6);
      out.append(odd() ? one(Scraps.ENDINGS) : random.nextInt(10) == 0 ? "  " : "");
    }
  }

  private void words(int most) {
    int count = 1 + random.nextInt(most);
    for (int i = 0; i < count; i++) {
      out.append(i == 0 || odd() ? "" : " ");
      switch (random.nextInt(14)) {
        case 0 -> marked("*");
        case 1 -> marked("**");
        case 2 -> marked(odd() ? one(Scraps.MARKS) : one(List.of("_", "`", "__")));
        case 3 -> link();
        default -> out.append(odd() ? one(Scraps.WORDS) : one(Scraps.PLAIN_WORDS));
      }
      out.append(
          odd()
              ? one(Scraps.MARKS)
              : random.nextInt(9) == 0 ? one(List.of(",", ".", "!", "?", ":")) : "");
    }
  }

  private void marked(String mark) {
    out.append(mark);
    if (random.nextInt(4) == 0) {
      words(3);
    } else {
      out.append(odd() ? one(Scraps.WORDS) : one(Scraps.PLAIN_WORDS));
    }
    out.append(odd() ? one(Scraps.MARKS) : mark);
  }

  private void link() {
    out.append(odd() ? one(Scraps.MARKS) : "[");
    if (odd()) {
      words(3);
    } else {
      out.append(one(Scraps.PLAIN_WORDS))
          .append(
              one(List.of("", "", " her", " www.a.no", " a://b", " a@b.no"))
                  + (odd() ? "\nder" : ""));
    }
    out.append(odd() ? one(Scraps.MARKS) : "](");
    out.append(odd() ? one(Scraps.TARGETS) : Scraps.TARGETS.get(random.nextInt(15)));
    out.append(odd() ? one(Scraps.TITLES) : "").append(odd() ? one(Scraps.MARKS) : ")");
  }

  private boolean odd() {
    return random.nextInt(1000) < oddity;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
