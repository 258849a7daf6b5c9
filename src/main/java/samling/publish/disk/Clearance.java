package samling.publish.disk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import samling.publish.Inventory;
import samling.publish.Progress;
import samling.publish.PublishRefused;
import samling.publish.disk.DiskView.Item;
import samling.publish.lease.Lanes;
import samling.publish.lease.Lease;

/** The taking away of releases that nobody goes back to, and of what stopped publishers left. */
final class Clearance {
  private final Disk disk;
  private final Shelf shelf;
  private final Lease lease;
  private final Progress progress;

  Clearance(Disk disk, Shelf shelf, Lease lease, Progress progress) {
    this.disk = disk;
    this.shelf = shelf;
    this.lease = lease;
    this.progress = progress;
  }

  /** Keeps the last releases of a history, the last of which is served. */
  void clear(List<String> history, int keep) throws IOException, PublishRefused {
    progress.begin(Progress.Step.DELETE);
    List<String> kept = history.subList(Math.max(0, history.size() - keep), history.size());
    List<Item> items = disk.items(shelf.folder());
    for (Item item : items) {
      Optional<String> part = Shelf.releaseNamed(item.name(), ".part");
      Optional<String> old = Shelf.releaseNamed(item.name(), ".old");
      Optional<String> whole = Shelf.releaseNamed(item.name(), "");
      if (part.isPresent()) {
        takeAway(part.get(), shelf.part(part.get()));
      } else if (Shelf.releaseNamed(item.name(), ".files~").isPresent()) {
        disk.delete(shelf.folder() + "/" + item.name());
      } else if (old.isPresent()) {
        takeAway(old.get(), shelf.old(old.get()));
      } else if (whole.isPresent() && !kept.contains(whole.get())) {
        lease.check();
        disk.rename(shelf.release(whole.get()), shelf.old(whole.get()));
        takeAway(whole.get(), shelf.old(whole.get()));
      }
    }
    List<String> names = items.stream().map(Item::name).toList();
    for (Item item : items) {
      Optional<String> listed = Shelf.releaseNamed(item.name(), ".files");
      if (listed.isPresent() && !kept.contains(listed.get()) && !isThere(names, listed.get())) {
        disk.delete(shelf.files(listed.get()));
      }
    }
    if (!kept.equals(history)) {
      String text = String.join("\n", kept) + "\n";
      disk.write(shelf.history() + "~", text.getBytes(UTF_8));
      disk.rename(shelf.history() + "~", shelf.history());
    }
  }

  private static boolean isThere(List<String> names, String id) {
    return names.contains(id) || names.contains(id + ".old") || names.contains(id + ".part");
  }

  /** Deletes the files of a release that are listed, and so Samling's, and no others. */
  private void takeAway(String id, String folder) throws IOException, PublishRefused {
    Inventory files;
    try {
      files = Inventory.parse(disk.read(shelf.files(id)));
    } catch (NoSuchFileException e) {
      files = Inventory.NONE;
    }
    Set<String> there = Folders.files(disk, folder).keySet();
    List<String> ours = new ArrayList<>();
    for (String file : there) {
      String whole = file.endsWith("~") ? file.substring(0, file.length() - 1) : file;
      if (files.files().containsKey(whole)) {
        ours.add(file);
      }
    }
    Set<String> folders = new TreeSet<>(Folders.around(files.files().keySet()));
    deleteFiles(folder, ours, folders);
    disk.delete(shelf.files(id));
  }

  private void deleteFiles(String folder, List<String> files, Set<String> folders)
      throws IOException, PublishRefused {
    Lanes.each(
        disk.lanes(),
        files,
        file -> {
          lease.check();
          disk.delete(folder + "/" + file);
        });
    List<String> innermost = new ArrayList<>(folders);
    Collections.reverse(innermost);
    for (String each : innermost) {
      disk.deleteFolder(folder + "/" + each);
    }
    disk.deleteFolder(folder);
  }
}
