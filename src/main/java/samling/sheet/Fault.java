package samling.sheet;

import java.util.ArrayList;
import java.util.List;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.diagnostic.Severity;

/** What is wrong with a spreadsheet, and in which cell. */
public record Fault(Diagnostic diagnostic, Place place) {

  /**
   * A fault with the rule's plain advice.
   *
   * @param args what stands in the places of the sentence and of the advice; see {@link Diagnostic}
   */
  public static Fault of(Rule rule, Place place, Object... args) {
    List<Object> words = List.of(args);
    Help help = new Help("", words);
    return new Fault(new Diagnostic(rule, place.span(), words, List.of(help)), place);
  }

  /** The same with what was most likely meant; with nothing, if nobody can tell. */
  public Fault meaning(String word) {
    if (word.isEmpty()) {
      return this;
    }
    List<Help> help = new ArrayList<>(diagnostic.help());
    help.add(0, Help.of("meant", word));
    return new Fault(new Diagnostic(rule(), diagnostic.span(), diagnostic.args(), help), place);
  }

  public Rule rule() {
    return diagnostic.rule();
  }

  /** Whether it stands in the way of everything else. */
  public boolean isError() {
    return diagnostic.severity() == Severity.ERROR;
  }
}
