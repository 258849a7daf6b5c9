package samling.publish.disk;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import samling.publish.Difference;
import samling.publish.Fingerprint;
import samling.publish.Inventory;
import samling.publish.PublishRefused;
import samling.publish.Standing;
import samling.publish.Standing.Way;
import samling.publish.disk.DiskView.Item;

/** How a folder stands that is published to file by file. */
final class InPlaceLook {
  private final DiskView disk;
  private final Cabin cabin;

  InPlaceLook(DiskView disk, String root) {
    this.disk = disk;
    this.cabin = new Cabin(root);
  }

  Standing look(Inventory site) throws IOException, PublishRefused {
    Optional<byte[]> published = read(cabin.published());
    Optional<byte[]> moving = read(cabin.moving());
    boolean marked = published.isPresent() || moving.isPresent();
    Inventory before = published.isPresent() ? Inventory.parse(published.get()) : Inventory.NONE;
    Inventory ours = moving.isPresent() ? resolve(before, moving.get()) : before;
    Difference difference = Difference.between(site, ours);
    List<String> foreign = marked ? List.of() : Folders.others(disk, cabin.root(), Cabin.NAME);
    SortedSet<String> inTheWay = new TreeSet<>();
    if (marked || !foreign.isEmpty()) {
      Set<String> gone = new HashSet<>(difference.deleted());
      inTheWay.addAll(Folders.inTheWay(disk, cabin.root(), difference.added(), gone));
      // What is changed and deleted must not be so somewhere else.
      gone.addAll(difference.changed());
      inTheWay.addAll(Folders.links(disk, cabin.root(), gone));
    }
    String stamp = stamp(published) + stamp(moving);
    return new Standing(
        Way.FILE_BY_FILE, marked, ours, foreign, List.copyOf(inTheWay), moving.isPresent(), stamp);
  }

  /** The names of all files that are staged whole. */
  Set<String> staged() throws IOException {
    Set<String> staged = new TreeSet<>();
    for (Item item : disk.items(cabin.waiting())) {
      if (item.kind() == DiskView.Kind.FILE && Cabin.STAGED.matcher(item.name()).matches()) {
        staged.add(item.name());
      }
    }
    return staged;
  }

  /**
   * What is there after a publisher was stopped while it moved files. A file that still waits has
   * not been moved; one that does not has been, since the moving begins only when all are there.
   */
  private Inventory resolve(Inventory before, byte[] moving) throws IOException {
    Inventory after = Inventory.parse(moving);
    Set<String> staged = staged();
    Map<String, Fingerprint> there = new TreeMap<>(before.files());
    there.replaceAll((path, file) -> after.files().containsKey(path) ? file : Fingerprint.UNKNOWN);
    after
        .files()
        .forEach(
            (path, file) -> {
              if (!staged.contains(Cabin.staged(path, file))) {
                there.put(path, file);
              } else if (!disk.replacesAtOnce() && there.containsKey(path)) {
                there.put(path, Fingerprint.UNKNOWN);
              }
            });
    return Inventory.of(there);
  }

  private Optional<byte[]> read(String path) throws IOException {
    try {
      return Optional.of(disk.read(path));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static String stamp(Optional<byte[]> file) {
    return file.map(Fingerprint::digest).orElse("-");
  }
}
