package samling.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samling.catalogue.Content;
import samling.check.AddressClash;
import samling.check.Checks;
import samling.diagnostic.Diagnostic;
import samling.edit.FileChange;
import samling.edit.SiteDesk;
import samling.plan.Planner;
import samling.read.Reader;
import samling.read.Reading;
import samling.read.SiteFolder;
import samling.source.Span;

/** The site as it would be: read and checked before anything is written. */
final class SiteAfter {

  private SiteAfter() {}

  /** The plan with all that would be wrong; without its files if one of that is an error. */
  static Plan check(SiteDesk desk, Plan plan, Instant now) {
    Map<String, byte[]> instead = new HashMap<>();
    for (FileChange change : plan.files()) {
      instead.put(change.name(), change.after());
    }
    Reading after = Reader.read(SiteFolder.of(desk.root()), instead);
    Content content = after.content();
    List<Diagnostic> added =
        added(
            faults(desk.faults(), desk.content(), now), faults(after.diagnostics(), content, now));
    return plan.failing(added, content.texts(), spans(content));
  }

  private static Map<String, Span> spans(Content content) {
    Map<String, Span> spans = new HashMap<>();
    content.catalogue().offerings().forEach(o -> spans.put(o.key(), o.source().span()));
    return spans;
  }

  private static List<Diagnostic> faults(List<Diagnostic> read, Content content, Instant now) {
    List<Diagnostic> all = new ArrayList<>(read);
    all.addAll(Checks.run(content, now));
    all.addAll(AddressClash.check(Planner.addresses(content.catalogue())));
    return all.stream().distinct().sorted().toList();
  }

  /** What is there afterwards and was not before. Lines may have moved meanwhile. */
  private static List<Diagnostic> added(List<Diagnostic> before, List<Diagnostic> after) {
    Map<String, Integer> known = new HashMap<>();
    before.forEach(d -> known.merge(key(d), 1, Integer::sum));
    return after.stream().filter(d -> known.merge(key(d), -1, Integer::sum) < 0).toList();
  }

  private static String key(Diagnostic diagnostic) {
    return diagnostic.rule() + " " + diagnostic.span().file() + " " + diagnostic.args();
  }
}
