package samling.publish.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import samling.publish.Inventory;
import samling.publish.Plan;
import samling.publish.Progress;
import samling.publish.PublishRefused;
import samling.publish.PublishRefused.Reason;
import samling.publish.Route;
import samling.publish.Standing;
import samling.publish.Standing.Way;
import samling.publish.lease.Lease;
import samling.publish.lease.Pace;
import samling.target.Target.Filing;

/** The way into a folder. */
public final class DiskRoute implements Route {
  private final Disk disk;
  private final String root;
  private final Filing filing;
  private final String owner;
  private final Pace pace;

  /**
   * @param root the folder that is served
   * @param owner who publishes, for others to read
   */
  public DiskRoute(Disk disk, String root, Filing filing, String owner, Pace pace) {
    this.disk = disk;
    this.root = root;
    this.filing = filing;
    this.owner = owner;
    this.pace = pace;
  }

  @Override
  public Standing look(Inventory site) throws IOException, PublishRefused {
    Way way = Choice.way(disk, root, filing);
    if (way == Way.SWITCH && !linksWork()) {
      if (filing.layout().isPresent()) {
        throw new IOException("Links can't be made beside " + root + ".");
      }
      way = Way.FILE_BY_FILE;
    }
    return way == Way.SWITCH
        ? new ReleasesLook(disk, root).look()
        : new InPlaceLook(disk, root).look(site);
  }

  @Override
  public void publish(Plan plan, Progress progress) throws IOException, PublishRefused {
    boolean releases = plan.standing().way() == Way.SWITCH;
    try (Lease lease = prepare(releases, progress)) {
      Standing now =
          releases
              ? new ReleasesLook(disk, root).look()
              : new InPlaceLook(disk, root).look(plan.site().inventory());
      if (!now.stamp().equals(plan.standing().stamp())) {
        throw new PublishRefused(Reason.CHANGED_MEANWHILE);
      }
      if (releases) {
        new Releases(disk, new Shelf(root), lease, progress).publish(plan, filing.keep());
      } else {
        new InPlace(disk, new Cabin(root), lease, progress).publish(plan);
      }
      lock(releases).tidy();
    }
  }

  @Override
  public Inventory rollBack(Progress progress) throws IOException, PublishRefused {
    if (Choice.way(disk, root, filing) != Way.SWITCH) {
      throw new PublishRefused(Reason.NO_RELEASES, List.of(), root);
    }
    try (Lease lease = prepare(true, progress)) {
      return new Releases(disk, new Shelf(root), lease, progress).rollBack();
    }
  }

  private Lease prepare(boolean releases, Progress progress) throws IOException, PublishRefused {
    if (releases) {
      disk.makeFolder(new Shelf(root).folder());
    } else {
      disk.makeFolder(root);
      disk.makeFolder(new Cabin(root).folder());
    }
    return Lease.take(lock(releases), owner, pace, progress);
  }

  private DiskLock lock(boolean releases) {
    return new DiskLock(disk, releases ? new Shelf(root).lock() : new Cabin(root).lock());
  }

  /** Whether links can be made beside a path where nothing is yet: some hosts only say so. */
  private boolean linksWork() throws IOException {
    if (disk.kind(root) != DiskView.Kind.NOTHING) {
      return true;
    }
    String trial = root + ".samling-trial";
    try {
      disk.delete(trial);
      disk.link(trial, "nowhere");
      disk.delete(trial);
      return true;
    } catch (FileSystemException | UnsupportedOperationException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    disk.close();
  }
}
