package samling.edit;

import java.util.Optional;
import java.util.function.Consumer;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.read.FrontMatter;
import samling.read.YamlTree;
import samling.revise.Parsed;
import samling.revise.Revise;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.Position;
import samling.source.SourceText;
import samling.source.Span;

/** How content files are read: as YAML, or as Markdown below a front matter of YAML. */
enum ContentSyntax implements Revise.Syntax {
  YAML {
    @Override
    public Optional<Parsed> parse(SourceText source, Consumer<Diagnostic> faults) {
      return YamlTree.read(source, faults)
          .flatMap(root -> parsed(source, root, 0, source.text().length(), faults));
    }
  },
  MARKDOWN {
    @Override
    public Optional<Parsed> parse(SourceText source, Consumer<Diagnostic> faults) {
      return FrontMatter.read(source, faults)
          .flatMap(
              matter ->
                  matter
                      .keys()
                      .flatMap(
                          root ->
                              parsed(
                                  source,
                                  root,
                                  source.offset(new Position(matter.keysLine(), 1)),
                                  source.offset(new Position(matter.bodyLine() - 1, 1)),
                                  faults)));
    }
  };

  private static Optional<Parsed> parsed(
      SourceText source, Node root, int from, int to, Consumer<Diagnostic> faults) {
    if (root instanceof MapNode map) {
      return Optional.of(new Parsed(source, map, from, to));
    }
    faults.accept(Diagnostic.of(Rule.NOT_REVISED, Span.ofFile(source.file())).with(Help.plain()));
    return Optional.empty();
  }
}
