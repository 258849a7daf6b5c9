package samling.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.ListNode;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.ScalarNode;
import samling.source.Span;

/** Ids that are given twice. */
final class DuplicateIds {

  private DuplicateIds() {}

  /** Reports files that describe the same thing as an earlier one, in the same language. */
  static void ofFiles(List<ContentFile> files, Consumer<Diagnostic> faults) {
    Map<List<String>, String> first = new HashMap<>();
    for (ContentFile file : files) {
      String language = file.translation() == null ? "" : file.translation();
      String other =
          first.putIfAbsent(List.of(file.kind().name(), file.id(), language), file.name());
      if (other != null) {
        report(Span.ofFile(file.name()), file.id(), other, faults);
      }
    }
  }

  /** Reports offerings of a course that have the id of an earlier one. */
  static void ofOfferings(@Nullable Node course, Consumer<Diagnostic> faults) {
    Map<String, Span> first = new HashMap<>();
    for (Node offering : list(course)) {
      if (offering instanceof MapNode map && map.get("id").orElse(null) instanceof ScalarNode id) {
        Span other = first.putIfAbsent(id.text().strip(), id.span());
        if (other != null) {
          report(id.span(), id.text().strip(), other.file() + ":" + other.line(), faults);
        }
      }
    }
  }

  private static List<Node> list(@Nullable Node course) {
    return course instanceof MapNode map
            && map.get("offerings").orElse(null) instanceof ListNode offerings
        ? offerings.items()
        : List.of();
  }

  static void report(Span span, String id, String other, Consumer<Diagnostic> faults) {
    faults.accept(Diagnostic.of(Rule.DUPLICATE_ID, span, id, other).with(Help.plain()));
  }
}
