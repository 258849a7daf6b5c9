package samling.diagnostic;

import java.util.ArrayList;
import java.util.List;
import samling.source.Span;

/**
 * A fault in the content: which rule is broken, where, and what helps.
 *
 * @param args what stands in the sentence's places: texts and numbers as they are, a {@link Word}
 *     in the reader's language, a list of texts as an enumeration
 * @param help advice, the most useful first
 */
public record Diagnostic(Rule rule, Span span, List<Object> args, List<Help> help)
    implements Comparable<Diagnostic> {

  public Diagnostic {
    args = List.copyOf(args);
    help = List.copyOf(help);
  }

  public static Diagnostic of(Rule rule, Span span, Object... args) {
    return new Diagnostic(rule, span, List.of(args), List.of());
  }

  /** The same fault with one more piece of advice. */
  public Diagnostic with(Help more) {
    List<Help> all = new ArrayList<>(help);
    all.add(more);
    return new Diagnostic(rule, span, args, all);
  }

  public Severity severity() {
    return rule.severity();
  }

  /** In the order a reader goes through the files. */
  @Override
  public int compareTo(Diagnostic other) {
    int byPlace = span.compareTo(other.span);
    return byPlace != 0 ? byPlace : rule.compareTo(other.rule);
  }
}
