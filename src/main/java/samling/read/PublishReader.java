package samling.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.read.bind.TargetBinder;
import samling.source.Node;
import samling.source.SourceText;
import samling.source.Span;
import samling.target.Target;

/** The way from {@code publish.yaml} to the places a site is published to. */
public final class PublishReader {

  /** The file's name beside {@code content/}. */
  public static final String FILE = "publish.yaml";

  /**
   * What the file gave.
   *
   * @param targets in the order they are written; none where there are faults
   * @param diagnostics every fault, in the order of lines
   * @param texts the file's text to quote from, with all secrets blacked out
   */
  public record Result(
      List<Target> targets, List<Diagnostic> diagnostics, Map<String, SourceText> texts) {

    public Result {
      targets = List.copyOf(targets);
      diagnostics = List.copyOf(diagnostics);
      texts = Map.copyOf(texts);
    }
  }

  private PublishReader() {}

  /** Whether a site says where it is published. */
  public static boolean isIn(Path site) {
    return Files.isRegularFile(site.resolve(FILE));
  }

  /** Reads the file of a site, and never stops at a fault. */
  public static Result read(Path site) {
    List<Diagnostic> faults = new ArrayList<>();
    Optional<SourceText> text = SourceDecoder.read(site.resolve(FILE), FILE, faults::add);
    Optional<Node> root = text.flatMap(source -> YamlTree.read(source, faults::add));
    List<Target> targets = new ArrayList<>();
    root.ifPresent(
        node -> {
          Shapes.load().check(FileKind.PUBLISH, node, faults::add);
          secretsFirst(node, faults);
          if (faults.isEmpty()) {
            for (TargetBinder.Bound bound : TargetBinder.bind(node)) {
              targets.add(bound.target());
              if (!TargetPaths.isSafe(bound.target(), site)) {
                faults.add(
                    Diagnostic.of(Rule.UNSAFE_TARGET, bound.place(), bound.target().address())
                        .with(Help.plain()));
              }
            }
          }
        });
    faults.sort(null);
    Map<String, SourceText> texts =
        text.map(source -> Map.of(FILE, Secrets.hide(source))).orElse(Map.of());
    return new Result(faults.isEmpty() ? targets : List.of(), faults, texts);
  }

  /** One place, one fault; and no other fault may repeat the words of a secret. */
  private static void secretsFirst(Node node, List<Diagnostic> faults) {
    List<Diagnostic> secrets = Secrets.find(node);
    Set<Span> keys = secrets.stream().map(Diagnostic::span).collect(Collectors.toSet());
    faults.removeIf(
        fault ->
            keys.contains(fault.span())
                || keys.stream().anyMatch(key -> follows(key, fault.span(), node)));
    faults.addAll(secrets);
  }

  private static boolean follows(Span key, Span place, Node node) {
    return TargetBinder.valueOf(key, node).filter(value -> value.span().equals(place)).isPresent();
  }
}
