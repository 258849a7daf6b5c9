package samling.publish.disk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samling.publish.Inventory;
import samling.publish.PublishRefused;
import samling.publish.PublishRefused.Reason;
import samling.publish.Standing;
import samling.publish.Standing.Way;
import samling.publish.disk.DiskView.Kind;

/** How a link stands that is switched from release to release. */
final class ReleasesLook {
  private final DiskView disk;
  private final Shelf shelf;

  ReleasesLook(DiskView disk, String root) {
    this.disk = disk;
    this.shelf = new Shelf(root);
  }

  Standing look() throws IOException, PublishRefused {
    Optional<String> current = current();
    boolean marked = disk.kind(shelf.history()) == Kind.FILE;
    List<String> foreign =
        marked
            ? List.of()
            : Folders.files(disk, shelf.folder()).keySet().stream()
                .filter(file -> !file.startsWith("lock") && !file.equals("history~"))
                .toList();
    Inventory ours = current.isPresent() ? files(current.get()) : Inventory.NONE;
    boolean unfinished =
        disk.items(shelf.folder()).stream().anyMatch(item -> item.name().endsWith(".part"));
    return new Standing(
        Way.SWITCH, marked, ours, foreign, List.of(), unfinished, current.orElse("-"));
  }

  /** The release that is served. */
  Optional<String> current() throws IOException, PublishRefused {
    Kind kind = disk.kind(shelf.root());
    if (kind == Kind.NOTHING) {
      return Optional.empty();
    }
    Optional<String> release =
        kind == Kind.LINK ? shelf.releaseOf(disk.linkTarget(shelf.root())) : Optional.empty();
    if (release.isEmpty()) {
      throw new PublishRefused(Reason.NOT_A_FOLDER, List.of(), shelf.root());
    }
    return release;
  }

  /** The files of a release. */
  Inventory files(String id) throws IOException {
    return Inventory.parse(disk.read(shelf.files(id)));
  }

  /** The releases that are whole, in the order in which they were published, without repetition. */
  List<String> history() throws IOException, PublishRefused {
    List<String> ids = new ArrayList<>();
    try {
      for (String id : new String(disk.read(shelf.history()), UTF_8).lines().toList()) {
        if (Shelf.releaseNamed(id, "").isPresent()) {
          ids.remove(id);
          ids.add(id);
        }
      }
    } catch (NoSuchFileException e) {
      ids.clear();
    }
    current().filter(id -> !ids.contains(id)).ifPresent(ids::add);
    return ids;
  }
}
