package samling.publish.disk;

import java.io.IOException;
import java.util.List;
import samling.publish.PublishRefused;
import samling.publish.PublishRefused.Reason;
import samling.publish.Standing.Way;
import samling.publish.disk.DiskView.Kind;
import samling.target.Target.Filing;
import samling.target.Target.Layout;

/** The choice between releases and file by file, from what is asked for and what there is. */
final class Choice {
  private Choice() {}

  static Way way(DiskView disk, String root, Filing filing) throws IOException, PublishRefused {
    refuseHome(disk, root);
    Kind kind = disk.kind(root);
    boolean ours =
        kind == Kind.LINK && new Shelf(root).releaseOf(disk.linkTarget(root)).isPresent();
    if ((kind == Kind.LINK && !ours) || kind == Kind.FILE || kind == Kind.OTHER) {
      throw new PublishRefused(Reason.NOT_A_FOLDER, List.of(), root);
    }
    boolean releases =
        filing
            .layout()
            .map(Layout.RELEASES::equals)
            .orElse(ours || (kind == Kind.NOTHING && disk.hasLinks()));
    if (kind != Kind.NOTHING && releases != (kind == Kind.LINK)) {
      throw new PublishRefused(Reason.NOT_A_FOLDER, List.of(), root);
    }
    return releases ? Way.SWITCH : Way.FILE_BY_FILE;
  }

  private static void refuseHome(DiskView disk, String root) throws IOException, PublishRefused {
    String canonical = disk.canonical(root);
    for (String home : disk.homes()) {
      if (home.equals(canonical) || home.startsWith(canonical + "/") || canonical.isEmpty()) {
        throw new PublishRefused(Reason.HOME, List.of(), root);
      }
    }
  }
}
