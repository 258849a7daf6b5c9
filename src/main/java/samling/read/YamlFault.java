package samling.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.Position;
import samling.source.SourceText;
import samling.source.Span;

/** What a YAML parser stumbled over, told in words for editors. */
final class YamlFault {

  private static final Pattern PRICE = Pattern.compile("([0-9][0-9 .\u00a0]*),$");

  private final SourceText source;
  private final int linesBefore;
  private final Position last;
  private final YamlLines lines;

  /**
   * @param last the last place the parser knew of
   */
  YamlFault(SourceText source, int linesBefore, Position last) {
    this.source = source;
    this.linesBefore = linesBefore;
    this.last = last;
    this.lines = new YamlLines(source);
  }

  Diagnostic diagnose(RuntimeException fault) {
    if (fault.getCause() instanceof MarkedYamlEngineException marked) {
      String context = marked.getContext() == null ? "" : marked.getContext();
      String problem = marked.getProblem() == null ? "" : marked.getProblem();
      Position at = marked.getProblemMark().map(this::position).orElse(last);
      Position from = marked.getContextMark().map(this::position).orElse(at);
      return diagnose(context, problem, from, at);
    }
    boolean key = String.valueOf(fault.getMessage()).startsWith("Expected a property name");
    return simple(key ? Rule.YAML_KEY : Rule.YAML_SYNTAX, last);
  }

  private Diagnostic diagnose(String context, String problem, Position from, Position at) {
    Optional<Diagnostic> space = lines.hardSpace(from.line(), at.line());
    if (space.isPresent()) {
      return space.get();
    }
    if (context.contains("scanning a simple key")) {
      return missingColon(from);
    }
    if (context.contains("an alias") || context.contains("an anchor")) {
      return simple(Rule.YAML_ANCHOR, from);
    }
    if (context.contains("a tag")) {
      return simple(Rule.YAML_TAG, from);
    }
    if (context.contains("block scalar") || context.contains("directive")) {
      return character(from);
    }
    if (problem.contains("escape")) {
      return simple(Rule.YAML_ESCAPE, new Position(at.line(), Math.max(1, at.column() - 1)));
    }
    if (context.contains("quoted scalar")) {
      return simple(Rule.YAML_QUOTE, from);
    }
    if (context.contains("parsing a flow")) {
      return from.line() == at.line()
          ? simple(Rule.YAML_COMMA, at)
          : simple(Rule.YAML_BRACKET, from);
    }
    return diagnose(problem, at);
  }

  private Diagnostic diagnose(String problem, Position at) {
    if (problem.contains("cannot start any token")) {
      return charAt(at) == '\t' ? simple(Rule.YAML_TAB, at) : character(at);
    }
    if (problem.contains("mapping values are not allowed")) {
      return lines.colon(at).orElseGet(() -> colon(at));
    }
    if (problem.contains("sequence entries are not allowed")) {
      return simple(Rule.YAML_DASH, at);
    }
    if (problem.contains("mapping keys are not allowed") || problem.contains("node content")) {
      return character(at);
    }
    if (problem.contains("<document start>")) {
      return simple(Rule.YAML_DOCUMENTS, at);
    }
    if (problem.contains("expected <block end>")) {
      if (follows(at, "\"", "'")) {
        return afterQuote(at);
      }
      if (follows(at, "]", "}")) {
        return Diagnostic.of(Rule.YAML_AFTER_QUOTE, span(at, 1)).with(Help.of("bracket"));
      }
      return simple(lines.begins(at) ? Rule.YAML_INDENT : Rule.YAML_AFTER_QUOTE, at);
    }
    return simple(Rule.YAML_SYNTAX, at);
  }

  private Diagnostic missingColon(Position key) {
    String line = source.line(key.line());
    String rest = line.substring(line.offsetByCodePoints(0, clamp(line, key.column() - 1)));
    String words = rest.stripTrailing();
    int colon = words.indexOf(':');
    String name = colon > 0 ? words.substring(0, colon) : words.split("\\s", 2)[0];
    return Diagnostic.of(
            Rule.YAML_MISSING_COLON, span(key, words.codePointCount(0, words.length())))
        .with(Help.of("text"))
        .with(Help.plain(name));
  }

  private Diagnostic colon(Position at) {
    Diagnostic fault = simple(Rule.YAML_COLON, at);
    boolean curly =
        source.line(at.line()).matches(".*: *[\u201c-\u201f\u00ab\u00bb\u2018\u2019].*");
    return curly ? fault.with(Help.of("curly")) : fault;
  }

  private Diagnostic character(Position at) {
    int c = charAt(at);
    return c < ' '
        ? simple(Rule.YAML_SYNTAX, at)
        : amount(at)
            .orElseGet(
                () ->
                    Diagnostic.of(Rule.YAML_CHARACTER, span(at, 1), Character.toString(c))
                        .with(Help.plain()));
  }

  /** A price with a comma and a dash, as it stands in shop windows. */
  private Optional<Diagnostic> amount(Position at) {
    String line = source.line(at.line());
    int index = line.offsetByCodePoints(0, clamp(line, at.column() - 1));
    Matcher price = PRICE.matcher(line.substring(0, index));
    if (charAt(at) != '-' || !price.find()) {
      return Optional.empty();
    }
    String digits = price.group(1).replaceAll("[^0-9]", "");
    return Optional.of(
        Diagnostic.of(Rule.YAML_CHARACTER, span(at, 1), "-").with(Help.of("number", digits)));
  }

  /** A text that began on an earlier line was never meant to reach this far. */
  private Diagnostic afterQuote(Position at) {
    String text = source.text();
    int close = source.offset(at) - 1;
    while (text.charAt(close) != '"' && text.charAt(close) != '\'') {
      close--;
    }
    int open = text.lastIndexOf(text.charAt(close), close - 1);
    Position start = open < 0 ? at : source.position(open);
    return start.line() < at.line()
        ? simple(Rule.YAML_QUOTE, start)
        : simple(Rule.YAML_AFTER_QUOTE, at);
  }

  private boolean follows(Position at, String one, String other) {
    String line = source.line(at.line());
    String before = line.substring(0, line.offsetByCodePoints(0, clamp(line, at.column() - 1)));
    String ink = before.stripTrailing();
    return ink.endsWith(one) || ink.endsWith(other);
  }

  private Diagnostic simple(Rule rule, Position at) {
    boolean onLine = at.column() <= source.line(at.line()).length();
    return Diagnostic.of(rule, span(at, onLine ? 1 : 0)).with(Help.plain());
  }

  private Span span(Position at, int columns) {
    return Span.ofLine(source.file(), at.line(), at.column(), at.column() + columns);
  }

  private int charAt(Position at) {
    String line = source.line(at.line());
    int index = line.offsetByCodePoints(0, clamp(line, at.column() - 1));
    return index < line.length() ? line.codePointAt(index) : '\n';
  }

  private static int clamp(String line, int points) {
    return Math.max(0, Math.min(points, line.codePointCount(0, line.length())));
  }

  private Position position(Mark mark) {
    return source.nearest(new Position(mark.getLine() + 1 + linesBefore, mark.getColumn() + 1));
  }
}
