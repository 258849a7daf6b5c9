package samling.build;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import samling.build.MadePages.Made;
import samling.check.FinishedPages;
import samling.host.Packing;
import samling.output.OutputFolder;
import samling.output.Staging;
import samling.site.Makings;
import samling.site.PlannedPage;

/** The pages that a build takes over from the last one, since they would be made the same again. */
final class TakenOver {
  private final Ledger ledger;
  private final MadePages last;
  private final Staging staging;
  private final List<Packing> packings;
  private final Set<String> files = ConcurrentHashMap.newKeySet();

  /**
   * @param last how the pages were made that lie in the folder still
   * @param packings the copies that lie beside each file
   */
  private TakenOver(Ledger ledger, MadePages last, Staging staging, List<Packing> packings) {
    this.ledger = ledger;
    this.last = last;
    this.staging = staging;
    this.packings = packings;
  }

  /**
   * Those of the last build, if they lie where they did and most may be as they were.
   *
   * @param ledger of this build, or null where that is not known
   */
  static Optional<TakenOver> from(
      LastBuild last, @Nullable Ledger ledger, SitePlan plan, OutputFolder folder) {
    if (ledger == null) {
      return Optional.empty();
    }
    MadePages made = last.pages().orElse(null);
    return made != null && ledger.stands(made, plan.now()) && folder.bears(made.seal())
        ? Optional.of(new TakenOver(ledger, made, folder.staging(), plan.packings()))
        : Optional.empty();
  }

  /** Takes over what stands, and gives back the pages that are to be made. */
  List<PlannedPage> rest(List<PlannedPage> pages) {
    return pages.parallelStream().filter(page -> !takeOver(page)).toList();
  }

  /** What those need to know who look at the pages that are made. */
  FinishedPages.Before before() {
    Set<String> all = new HashSet<>(staging.before());
    all.removeIf(this::isCopy);
    return new FinishedPages.Before(Set.copyOf(files), all, staging::before);
  }

  private boolean isCopy(String file) {
    return packings.stream().anyMatch(packing -> file.endsWith("." + packing.ending()));
  }

  /** Takes a page over with its copies if it stands, and says whether it did. */
  private boolean takeOver(PlannedPage page) {
    Makings makings = page.makings().orElse(null);
    Made made = last.pages().get(page.file());
    if (makings == null || made == null || !ledger.stands(last, made, page, makings)) {
      return false;
    }
    if (!staging.takeOver(page.file())) {
      return false;
    }
    for (Packing packing : packings) {
      staging.takeOver(page.file() + "." + packing.ending());
    }
    makings.use(made.uses());
    files.add(page.file());
    return true;
  }
}
