package samling.read;

import java.util.Optional;
import java.util.function.Consumer;
import samling.diagnostic.Diagnostic;
import samling.read.yaml.QuickYaml;
import samling.source.Node;
import samling.source.SourceText;

/**
 * YAML text as a tree of values that know where they stand. What nearly everybody writes is read
 * quickly; the rest, and all that is wrong, by a parser of the whole language.
 */
public final class YamlTree {

  private YamlTree() {}

  /** The tree of a whole file. A file without values is an empty map. */
  public static Optional<Node> read(SourceText source, Consumer<Diagnostic> faults) {
    return read(source, 1, source.lineCount() + 1, faults);
  }

  /** The tree of some lines of a file, up to but not including the last. */
  static Optional<Node> read(
      SourceText source, int firstLine, int endLine, Consumer<Diagnostic> faults) {
    Optional<Node> tree = QuickYaml.read(source, firstLine, endLine);
    return tree.isPresent() ? tree : FullYaml.read(source, firstLine, endLine, faults);
  }
}
