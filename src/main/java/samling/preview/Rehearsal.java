package samling.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samling.catalogue.Content;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Severity;

/**
 * What a change of files would bring.
 *
 * @param before what is wrong now
 * @param after what would be wrong
 * @param content what would be read
 */
public record Rehearsal(List<Diagnostic> before, List<Diagnostic> after, Content content) {

  public Rehearsal {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * The errors that the change would bring: a fault that only moves to another line was there
   * before.
   */
  public List<Diagnostic> newErrors() {
    Map<String, Integer> known = new LinkedHashMap<>();
    before.forEach(fault -> known.merge(key(fault), 1, Integer::sum));
    List<Diagnostic> fresh = new ArrayList<>();
    for (Diagnostic fault : after) {
      if (known.merge(key(fault), -1, Integer::sum) < 0 && fault.severity() == Severity.ERROR) {
        fresh.add(fault);
      }
    }
    return fresh;
  }

  private static String key(Diagnostic fault) {
    return fault.rule() + "\n" + fault.span().file() + "\n" + fault.args();
  }
}
