package samling.read;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.CoreSchema;
import samling.source.ListNode;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.Position;
import samling.source.ScalarNode;
import samling.source.ScalarNode.Kind;
import samling.source.ScalarNode.Style;
import samling.source.SourceText;
import samling.source.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * All of YAML that content files may use, by a parser that knows the whole language; what they may
 * not use, and what is no YAML, is a fault.
 */
final class FullYaml {

  /** How deep lists and keys may be nested. */
  static final int DEEPEST = 100;

  // Sizes are bounded by the decoder, and depth here, where there is a position to report.
  private static final TokenStreamFactory YAML =
      YAMLFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST * 2)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final SourceText source;
  private final int linesBefore;
  private final JsonParser parser;
  private final Consumer<Diagnostic> faults;

  private FullYaml(
      SourceText source, int linesBefore, JsonParser parser, Consumer<Diagnostic> faults) {
    this.source = source;
    this.linesBefore = linesBefore;
    this.parser = parser;
    this.faults = faults;
  }

  /** The tree of some lines of a file, up to but not including the last. */
  static Optional<Node> read(
      SourceText source, int firstLine, int endLine, Consumer<Diagnostic> faults) {
    int start = source.lineStart(firstLine);
    int end = source.lineStart(endLine);
    Reader text = new WholeCharacterReader(source.text().substring(start, end));
    try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), text)) {
      FullYaml tree = new FullYaml(source, firstLine - 1, parser, faults);
      try {
        return Optional.of(tree.document());
      } catch (Refused refused) {
        faults.accept(refused.diagnostic);
      } catch (RuntimeException e) {
        // The parser tells of bad YAML by many kinds of exceptions, some of them slips of its own.
        faults.accept(new YamlFault(source, firstLine - 1, tree.place()).diagnose(e));
      }
    }
    return Optional.empty();
  }

  private Node document() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      return new MapNode(List.of(), Span.ofFile(source.file()));
    }
    Node root = value(first, 1);
    if (parser.nextToken() != null) {
      int line = place().line();
      while (line > 1 && !source.line(line).startsWith("---")) {
        line--;
      }
      throw new Refused(Rule.YAML_DOCUMENTS, Span.ofLine(source.file(), line, 1, 4));
    }
    boolean nothing = root instanceof ScalarNode scalar && scalar.isNull();
    return nothing ? new MapNode(List.of(), Span.ofFile(source.file())) : root;
  }

  private Node value(JsonToken token, int depth) {
    Position start = place();
    refuseMarks(start);
    if (depth > DEEPEST) {
      throw new Refused(Rule.YAML_DEPTH, here(start, 1), DEEPEST);
    }
    return switch (token) {
      case START_OBJECT -> map(start, depth);
      case START_ARRAY -> list(start, depth);
      default -> scalar(start);
    };
  }

  private MapNode map(Position start, int depth) {
    List<MapNode.Entry> entries = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    Position end = start;
    for (JsonToken t = parser.nextToken(); t == JsonToken.PROPERTY_NAME; t = parser.nextToken()) {
      refuseMarks(place());
      ScalarNode key = scalar(place());
      Integer before = lines.putIfAbsent(key.text(), key.span().line());
      if (before != null) {
        faults.accept(
            Diagnostic.of(Rule.DUPLICATE_KEY, key.span(), key.text(), before).with(Help.plain()));
      }
      Node value = value(parser.nextToken(), depth + 1);
      entries.add(new MapNode.Entry(key, value));
      end = value.span().end();
    }
    return new MapNode(entries, closed(start, end, '{'));
  }

  private ListNode list(Position start, int depth) {
    List<Node> items = new ArrayList<>();
    Position end = start;
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      Node item = value(t, depth + 1);
      items.add(item);
      end = item.span().end();
    }
    return new ListNode(items, closed(start, end, '['));
  }

  private ScalarNode scalar(Position start) {
    Style style = style(start);
    Span span = span(start, position(parser.currentLocation()));
    String text = parser.getString();
    if (style == Style.LITERAL || style == Style.FOLDED) {
      int from = source.offset(span.start());
      int to = from + source.slice(span).stripTrailing().length();
      span = source.span(from, to);
    } else if (style == Style.PLAIN && span.isEmpty()) {
      text = "";
    } else if (style == Style.DOUBLE_QUOTED) {
      refuseEscaped(text, span);
    }
    Kind kind = style == Style.PLAIN ? CoreSchema.kind(text) : Kind.STRING;
    return new ScalarNode(text, kind, style, span);
  }

  /** Refuses what may not stand in a file and was written by its number, such as {@code \\0}. */
  private void refuseEscaped(String text, Span span) {
    text.codePoints()
        .filter(c -> !SourceDecoder.isAllowed(c))
        .findFirst()
        .ifPresent(
            c ->
                faults.accept(
                    Diagnostic.of(
                            Rule.CONTROL_CHARACTER, span, String.format(Locale.ROOT, "U+%04X", c))
                        .with(Help.plain())));
  }

  private Style style(Position start) {
    return switch (charAt(start)) {
      case '\'' -> Style.SINGLE_QUOTED;
      case '"' -> Style.DOUBLE_QUOTED;
      case '|' -> Style.LITERAL;
      case '>' -> Style.FOLDED;
      default -> Style.PLAIN;
    };
  }

  /** Refuses what makes one value stand for another, or for something else than it says. */
  private void refuseMarks(Position start) {
    switch (charAt(start)) {
      case '&', '*' -> throw new Refused(Rule.YAML_ANCHOR, here(start, word(start)));
      case '!' -> throw new Refused(Rule.YAML_TAG, here(start, word(start)));
      default -> {}
    }
  }

  /** Block collections end with their last value, bracketed ones with the bracket. */
  private Span closed(Position start, Position end, char bracket) {
    return charAt(start) == bracket
        ? span(start, position(parser.currentLocation()))
        : span(start, end);
  }

  private Position place() {
    return position(parser.currentTokenLocation());
  }

  private Position position(TokenStreamLocation location) {
    // The parser counts one step beyond the end of the text.
    return source.nearest(
        new Position(
            Math.max(1, location.getLineNr()) + linesBefore, Math.max(1, location.getColumnNr())));
  }

  private Span span(Position start, Position end) {
    return new Span(source.file(), start, start.compareTo(end) > 0 ? start : end);
  }

  private Span here(Position start, int columns) {
    return Span.ofLine(source.file(), start.line(), start.column(), start.column() + columns);
  }

  private int word(Position start) {
    int from = source.offset(start);
    int to = from + 1;
    while (to < source.text().length() && !Character.isWhitespace(source.text().charAt(to))) {
      to++;
    }
    return source.text().codePointCount(from, to);
  }

  private char charAt(Position position) {
    int offset = source.offset(position);
    return offset < source.text().length() ? source.text().charAt(offset) : '\n';
  }

  /** A part of YAML that content files may not use. */
  private static final class Refused extends RuntimeException {

    private final transient Diagnostic diagnostic;

    Refused(Rule rule, Span span, Object... args) {
      super(rule.id(), null, false, false);
      this.diagnostic = Diagnostic.of(rule, span, args).with(Help.plain());
    }
  }
}
