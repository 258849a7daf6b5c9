package samling.publish.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import samling.publish.BuiltSite;
import samling.publish.Leave;
import samling.publish.Plan;
import samling.publish.PublishRefused;
import samling.publish.Quiet;
import samling.publish.TinySite;
import samling.publish.folder.FolderDisk;
import samling.publish.lease.Pace;
import samling.target.Target.Filing;
import samling.target.Target.Layout;

/** Publishing of tiny sites into a folder. */
final class Publishing {
  static final Pace HASTY = new Pace(Duration.ofMillis(4), Duration.ofMillis(8));

  private final Path work;
  private int count;

  /**
   * @param work for sites before they are published
   */
  Publishing(Path work) {
    this.work = work;
  }

  static FolderDisk disk() {
    return new FolderDisk(0644, 0755);
  }

  static Filing filing(Layout layout) {
    return new Filing(Optional.of(layout), 2, 0644, 0755);
  }

  BuiltSite site(Map<String, String> files) throws IOException {
    return TinySite.built(files, Files.createDirectories(work.resolve("site-" + ++count)));
  }

  /** Publishes as a user would. */
  Quiet publish(Disk disk, Path root, Layout layout, BuiltSite site, Pace pace, Leave leave)
      throws IOException, PublishRefused {
    Quiet progress = new Quiet();
    try (DiskRoute route = new DiskRoute(disk, root.toString(), filing(layout), "me", pace)) {
      Plan plan = Plan.of(site, route.look(site.inventory()));
      leave.check(plan);
      route.publish(plan, progress);
    }
    return progress;
  }

  Quiet publish(Path root, Layout layout, Map<String, String> files)
      throws IOException, PublishRefused {
    Quiet progress = publish(disk(), root, layout, site(files), HASTY, new Leave(false, -1));
    assertThat(TinySite.served(root)).isEqualTo(files);
    return progress;
  }
}
