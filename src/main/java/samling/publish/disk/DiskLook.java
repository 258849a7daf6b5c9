package samling.publish.disk;

import java.io.IOException;
import samling.publish.Inventory;
import samling.publish.Look;
import samling.publish.PublishRefused;
import samling.publish.Standing;
import samling.publish.Standing.Way;
import samling.target.Target.Filing;

/** A look at a folder, through something that can only look. */
public final class DiskLook implements Look {
  private final DiskView disk;
  private final String root;
  private final Filing filing;

  /**
   * @param root the folder that is served
   */
  public DiskLook(DiskView disk, String root, Filing filing) {
    this.disk = disk;
    this.root = root;
    this.filing = filing;
  }

  @Override
  public Standing look(Inventory site) throws IOException, PublishRefused {
    return Choice.way(disk, root, filing) == Way.SWITCH
        ? new ReleasesLook(disk, root).look()
        : new InPlaceLook(disk, root).look(site);
  }

  @Override
  public void close() throws IOException {
    disk.close();
  }
}
