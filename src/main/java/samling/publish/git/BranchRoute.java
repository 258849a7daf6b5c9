package samling.publish.git;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samling.publish.BuiltSite;
import samling.publish.Difference;
import samling.publish.Inventory;
import samling.publish.Plan;
import samling.publish.Progress;
import samling.publish.PublishRefused;
import samling.publish.PublishRefused.Reason;
import samling.publish.Route;
import samling.publish.Standing;

/**
 * The way to a branch: one commit on top of the last, pushed and never forced, so that of two who
 * publish at a time the second is refused by the repository itself. No work tree is touched.
 */
final class BranchRoute implements Route {
  private final Branch branch;
  private final BranchLook look;
  private final String name;

  BranchRoute(Branch branch, String name) {
    this.branch = branch;
    this.look = new BranchLook(branch);
    this.name = name;
  }

  @Override
  public Standing look(Inventory site) throws IOException, PublishRefused {
    return look.look(site);
  }

  @Override
  public void publish(Plan plan, Progress progress) throws IOException, PublishRefused {
    Difference difference = plan.difference();
    if (difference.isNothing() && plan.standing().marked()) {
      return;
    }
    progress.begin(Progress.Step.SEND);
    Optional<String> tip =
        Optional.of(plan.standing().stamp()).filter(commit -> !commit.equals("-"));
    branch.begin(tip);
    difference.deleted().forEach(branch::remove);
    List<String> files = new ArrayList<>(difference.added());
    files.addAll(difference.changed());
    BuiltSite site = plan.site();
    branch.add(files, files.stream().map(f -> site.file(f).toAbsolutePath().toString()).toList());
    for (String file : files) {
      site.read(file, in -> in.transferTo(OutputStream.nullOutputStream()));
    }
    branch.add(BranchLook.PUBLISHED, site.inventory().print());
    branch.add(BranchLook.NO_JEKYLL, new byte[0]);
    String commit = branch.commit(tip, message(difference));
    progress.begin(Progress.Step.SWITCH);
    branch.push(commit);
    files.forEach(
        file -> {
          progress.sent(site.inventory().file(file).size());
          progress.done();
        });
  }

  private static String message(Difference difference) {
    return "Publish %d new, %d changed, %d deleted files\n"
        .formatted(
            difference.added().size(), difference.changed().size(), difference.deleted().size());
  }

  @Override
  public Inventory rollBack(Progress progress) throws PublishRefused {
    throw new PublishRefused(Reason.NO_RELEASES, List.of(), name);
  }

  @Override
  public void close() throws IOException {
    branch.close();
  }
}
