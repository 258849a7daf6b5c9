package samling.publish.git;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samling.publish.Difference;
import samling.publish.Inventory;
import samling.publish.Look;
import samling.publish.PublishRefused;
import samling.publish.Standing;
import samling.publish.Standing.Way;

/** A look at a branch, through something that can only look. */
final class BranchLook implements Look {
  /**
   * The list of files that are there. Its presence marks the branch as one Samling publishes to.
   */
  static final String PUBLISHED = ".samling/published";

  /** Tells GitHub to serve files as they are, also those whose names begin with an underscore. */
  static final String NO_JEKYLL = ".nojekyll";

  private final BranchView branch;

  BranchLook(BranchView branch) {
    this.branch = branch;
  }

  @Override
  public Standing look(Inventory site) throws IOException, PublishRefused {
    Optional<String> tip = branch.tip();
    if (tip.isEmpty()) {
      return new Standing(Way.COMMIT, false, Inventory.NONE, List.of(), List.of(), false, "-");
    }
    Set<String> paths = new HashSet<>(branch.paths(tip.get()));
    boolean marked = paths.contains(PUBLISHED);
    Inventory ours = marked ? Inventory.parse(branch.read(tip.get(), PUBLISHED)) : Inventory.NONE;
    Set<String> foreign = new HashSet<>(paths);
    foreign.removeAll(ours.files().keySet());
    foreign.removeAll(Set.of(PUBLISHED, NO_JEKYLL));
    List<String> inTheWay =
        Difference.between(site, ours).added().stream().filter(foreign::contains).toList();
    return new Standing(
        Way.COMMIT,
        marked,
        ours,
        marked ? List.of() : foreign.stream().sorted().toList(),
        inTheWay,
        false,
        tip.get());
  }

  @Override
  public void close() throws IOException {
    branch.close();
  }
}
