package samling.bake;

import java.io.IOException;
import java.util.Optional;

/**
 * The place in a template that asks for the time it is rendered at ({@code .now}): it would make
 * every build another one.
 */
final class ClockInTemplate extends IOException {
  private static final long serialVersionUID = 1L;

  private static final String NAME = "now";

  private final String template;
  private final int line;
  private final int column;
  private final int length;

  private ClockInTemplate(String template, int line, int column, int length) {
    super("A template may not ask what time it is.");
    this.template = template;
    this.line = line;
    this.column = column;
    this.length = length;
  }

  /** Looks for the first such place in a template's text. */
  static Optional<ClockInTemplate> in(String template, String text) {
    int at = 0;
    while (at < text.length()) {
      if (text.startsWith("<#--", at)) {
        at = after(text, "-->", at);
      } else if (text.startsWith("<#noparse>", at)) {
        at = after(text, "</#noparse>", at);
      } else if (isCode(text, at)) {
        int end = endOfCode(text, at + 2, text.charAt(at) == '<' ? '>' : '}');
        for (int dot = text.indexOf('.', at); dot >= 0 && dot < end; dot = dot(text, dot)) {
          int length = length(text, dot, at);
          if (length > 0) {
            return Optional.of(at(template, text, dot, length));
          }
        }
        at = end;
      } else {
        at++;
      }
    }
    return Optional.empty();
  }

  private static int dot(String text, int last) {
    return text.indexOf('.', last + 1);
  }

  private static int after(String text, String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }

  /** Whether an interpolation or a tag begins here. */
  private static boolean isCode(String text, int at) {
    return text.startsWith("${", at)
        || text.startsWith("#{", at)
        || text.startsWith("<#", at)
        || text.startsWith("<@", at);
  }

  /** Where an interpolation or a tag ends; brackets and texts in it may hold its last sign. */
  private static int endOfCode(String text, int from, char last) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        i = endOfText(text, i);
      } else if (depth == 0 && c == last) {
        return i + 1;
      } else if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      }
    }
    return text.length();
  }

  private static int endOfText(String text, int quote) {
    for (int i = quote + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == text.charAt(quote)) {
        return i;
      }
    }
    return text.length();
  }

  /**
   * How long the special variable that begins at a dot is, or 0 where it is not the clock: after a
   * value a dot leads to what belongs to the value.
   */
  private static int length(String text, int dot, int from) {
    int before = dot - 1;
    while (before > from && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    char c = text.charAt(before);
    int name = dot + 1;
    while (name < text.length() && Character.isWhitespace(text.charAt(name))) {
      name++;
    }
    int end = name + NAME.length();
    boolean alone = end >= text.length() || !Character.isJavaIdentifierPart(text.charAt(end));
    boolean bracket = c == ')' || c == ']';
    boolean ofValue =
        bracket || (before == dot - 1 && (Character.isJavaIdentifierPart(c) || c == '.'));
    return text.startsWith(NAME, name) && alone && !ofValue ? end - dot : 0;
  }

  private static ClockInTemplate at(String template, String text, int dot, int length) {
    String before = text.substring(0, dot);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new ClockInTemplate(template, line, dot - before.lastIndexOf('\n'), length);
  }

  TemplateFault fault() {
    return new TemplateFault(
        TemplateFault.Kind.CLOCK,
        template,
        Optional.empty(),
        line,
        column,
        line,
        column + length - 1,
        ".now",
        "A template may not ask what time it is.",
        "");
  }
}
