package samling.plan;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import samling.catalogue.Catalogue;
import samling.catalogue.Language;

/**
 * What one plan of a site may leave to the next: the worded parts of courses that have not changed,
 * for as long as nothing they hang on has. A plan is the same with it and without.
 */
public final class PlanMemory {
  private final Map<Language, Kept> kept = new ConcurrentHashMap<>();

  /** What is kept of courses in a language. */
  Kept of(Catalogue catalogue, Language language) {
    Kept.Ground ground = Kept.Ground.of(catalogue);
    return kept.compute(
        language,
        (l, known) ->
            known != null && known.standsOn(ground) && !known.isFull(catalogue)
                ? known
                : new Kept(ground));
  }
}
