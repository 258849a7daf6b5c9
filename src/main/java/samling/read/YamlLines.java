package samling.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.Position;
import samling.source.SourceText;
import samling.source.Span;

/** Lines that YAML's parser trips over later than where the slip is. */
final class YamlLines {

  private static final Pattern HARD_SPACE =
      Pattern.compile(
          "^\\h*?([\u00a0\u2007\u202f\u3000])|^ *(?:- )?[\\w-]+:([\u00a0\u2007\u202f])");
  private static final Pattern BAD_DASH =
      Pattern.compile("^ *(-(?=[\\w{\\[\"'])|[\u2010-\u2015\u2022*](?= ))");
  private static final Pattern KEY = Pattern.compile("^ *(?:- )?[A-Za-z0-9-]+");
  private static final Pattern NO_SPACE = Pattern.compile("^ *(?:- )?([a-z][A-Za-z]*):(?![\\s/])");

  private final SourceText source;

  YamlLines(SourceText source) {
    this.source = source;
  }

  /** A space that is none to YAML, in some lines or the one above them. */
  Optional<Diagnostic> hardSpace(int first, int last) {
    for (int line = Math.max(first, last - 1); line <= last; line++) {
      Optional<Diagnostic> here = hardSpace(line);
      if (here.isPresent()) {
        return here;
      }
    }
    return above(last).flatMap(this::hardSpace);
  }

  /** Where the first space stands that is none to YAML; -1 if there is none. */
  static int hardSpace(String text) {
    int at = 0;
    while (at < text.length() && "\u00a0\u2007\u202f\u3000".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at < text.length() ? at : -1;
  }

  /** What a colon that may not be there comes from, if not from a text that holds one. */
  Optional<Diagnostic> colon(Position at) {
    Optional<Diagnostic> dash = dash(at.line());
    String line = source.line(at.line());
    int index = line.offsetByCodePoints(0, Math.min(at.column() - 1, line.length()));
    if (dash.isPresent() || !KEY.matcher(line.substring(0, index)).matches()) {
      return dash;
    }
    return above(at.line())
        .flatMap(above -> dash(above).or(() -> noSpace(above)))
        .or(() -> Optional.of(indent(at.line())));
  }

  /** Whether a place is the first of its line that holds anything. */
  boolean begins(Position at) {
    String line = source.line(at.line());
    return line.substring(0, Math.min(at.column() - 1, line.length())).isBlank();
  }

  private Optional<Diagnostic> hardSpace(int line) {
    Matcher found = HARD_SPACE.matcher(source.line(line));
    if (!found.find()) {
      return Optional.empty();
    }
    return Optional.of(
        fault(Rule.YAML_SPACE, line, found.end() - 1, found.end()).with(Help.plain()));
  }

  private Optional<Diagnostic> dash(int line) {
    Matcher found = BAD_DASH.matcher(source.line(line));
    return found.find()
        ? Optional.of(
            fault(Rule.YAML_DASH, line, found.start(1), found.end(1)).with(Help.of("space")))
        : Optional.empty();
  }

  private Optional<Diagnostic> noSpace(int line) {
    Matcher found = NO_SPACE.matcher(source.line(line));
    return found.find()
        ? Optional.of(
            fault(Rule.YAML_MISSING_COLON, line, found.start(1), found.end())
                .with(Help.plain(found.group(1))))
        : Optional.empty();
  }

  private Diagnostic indent(int line) {
    String text = source.line(line);
    int start = text.length() - text.stripLeading().length();
    return fault(Rule.YAML_INDENT, line, start, start + 1).with(Help.plain());
  }

  /** The nearest line above that says something. */
  private Optional<Integer> above(int line) {
    for (int above = line - 1; above > 0; above--) {
      String text = source.line(above).strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  private Diagnostic fault(Rule rule, int line, int start, int end) {
    return Diagnostic.of(rule, Span.ofLine(source.file(), line, start + 1, end + 1));
  }
}
