package samling.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Messages;
import samling.source.Node;
import samling.source.SourceText;
import samling.source.Span;

/** Content files written in tests, and the faults found in them. */
final class Sources {

  static final Shapes SHAPES = Shapes.load();

  private Sources() {}

  static SourceText source(String text) {
    return new SourceText("content/test.yaml", text);
  }

  static Node tree(String text) {
    List<Diagnostic> faults = new ArrayList<>();
    Optional<Node> node = YamlTree.read(source(text), faults::add);
    if (!faults.isEmpty()) {
      throw new AssertionError(show(faults).toString());
    }
    return node.orElseThrow();
  }

  /** Every fault that reading and checking a file finds. */
  static List<Diagnostic> faults(FileKind kind, String text) {
    List<Diagnostic> faults = new ArrayList<>();
    YamlTree.read(source(complete(kind, text)), faults::add)
        .ifPresent(root -> SHAPES.check(kind, root, faults::add));
    faults.sort(null);
    return faults;
  }

  /** The faults as "line:column-endColumn rule", or with both lines if there are two. */
  static List<String> show(List<Diagnostic> faults) {
    return faults.stream().map(fault -> place(fault.span()) + " " + fault.rule().id()).toList();
  }

  static List<String> shown(FileKind kind, String text) {
    return show(faults(kind, text));
  }

  /** A course with the summary that it needs, at the end so that no line moves. */
  private static String complete(FileKind kind, String text) {
    return kind == FileKind.COURSE && text.startsWith("tit") && !text.contains("summary:")
        ? text + "summary: y\n"
        : text;
  }

  /** The help of the only fault, in English. */
  static List<String> help(FileKind kind, String text) {
    List<Diagnostic> faults = faults(kind, text);
    if (faults.size() != 1) {
      throw new AssertionError(show(faults).toString());
    }
    return Messages.in("en").help(faults.get(0));
  }

  private static String place(Span span) {
    String end = span.endLine() == span.line() ? "" : span.endLine() + ":";
    return span.line() + ":" + span.column() + "-" + end + span.endColumn();
  }
}
