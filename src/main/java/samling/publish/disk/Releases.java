package samling.publish.disk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import samling.publish.BuiltSite;
import samling.publish.Fingerprint;
import samling.publish.Inventory;
import samling.publish.Plan;
import samling.publish.Progress;
import samling.publish.PublishRefused;
import samling.publish.PublishRefused.Reason;
import samling.publish.lease.Lanes;
import samling.publish.lease.Lease;

/**
 * Publishing by a link that is switched in one step.
 *
 * <p>A release has the name of what is in it. It is put together aside: files that the present
 * release has too become second names of the same, only the others are sent. When all of it is
 * there it gets its name, and the link is switched.
 */
final class Releases {
  private static final String HALF = "~";

  private final Disk disk;
  private final Shelf shelf;
  private final ReleasesLook look;
  private final Lease lease;
  private final Progress progress;

  Releases(Disk disk, Shelf shelf, Lease lease, Progress progress) {
    this.disk = disk;
    this.shelf = shelf;
    this.look = new ReleasesLook(disk, shelf.root());
    this.lease = lease;
    this.progress = progress;
  }

  /**
   * @param keep how many releases are kept
   */
  void publish(Plan plan, int keep) throws IOException, PublishRefused {
    String id = plan.site().inventory().id();
    List<String> history = look.history();
    remember(history);
    if (!isWhole(id)) {
      putTogether(id, plan);
    }
    // Last but one stands what was served till now, so that nobody goes back to what was gone back
    // from.
    List<String> served = new ArrayList<>(look.current().stream().toList());
    served.remove(id);
    served.add(id);
    history.removeAll(served);
    history.addAll(served);
    switchTo(id);
    lease.check();
    remember(history);
    new Clearance(disk, shelf, lease, progress).clear(history, keep);
  }

  /** Switches to the release before the present one. */
  Inventory rollBack() throws IOException, PublishRefused {
    List<String> history = look.history();
    int present = look.current().map(history::indexOf).orElse(-1);
    for (int i = present - 1; i >= 0; i--) {
      if (isWhole(history.get(i))) {
        Inventory files = look.files(history.get(i));
        switchTo(history.get(i));
        return files;
      }
    }
    throw new PublishRefused(Reason.NO_EARLIER);
  }

  private boolean isWhole(String id) throws IOException {
    return disk.kind(shelf.release(id)) == DiskView.Kind.FOLDER
        && disk.kind(shelf.files(id)) == DiskView.Kind.FILE;
  }

  private void putTogether(String id, Plan plan) throws IOException, PublishRefused {
    Inventory site = plan.site().inventory();
    String part = shelf.part(id);
    // First of all, so that whoever clears up after us knows what is ours.
    disk.write(shelf.files(id) + HALF, site.print());
    disk.rename(shelf.files(id) + HALF, shelf.files(id));
    disk.makeFolder(part);
    Map<String, Long> there = Folders.files(disk, part);
    for (String folder : Folders.around(site.files().keySet())) {
      disk.makeFolder(part + "/" + folder);
    }
    Map<String, String> present = look.current().isPresent() ? present() : Map.of();
    List<String> missing = new ArrayList<>();
    List<String> linked = new ArrayList<>();
    for (Map.Entry<String, Fingerprint> file : site.files().entrySet()) {
      if (!Long.valueOf(file.getValue().size()).equals(there.get(file.getKey()))) {
        (present.containsKey(file.getValue().digest()) ? linked : missing).add(file.getKey());
      }
    }
    missing.addAll(link(linked, site, present, part));
    tellWhatIsThere(plan, missing);
    send(missing, plan.site(), part);
    check(site, part);
    lease.check();
    disk.rename(part, shelf.release(id));
  }

  /** A file of the present release for each content that it has. */
  private Map<String, String> present() throws IOException, PublishRefused {
    String current = look.current().orElseThrow();
    Map<String, String> files = new TreeMap<>();
    look.files(current)
        .files()
        .forEach((path, file) -> files.put(file.digest(), shelf.release(current) + "/" + path));
    return files;
  }

  /** Gives files of the present release a second name; which could not be given one. */
  private List<String> link(
      List<String> files, Inventory site, Map<String, String> present, String part)
      throws IOException, PublishRefused {
    progress.begin(Progress.Step.LINK);
    if (!disk.hasLinks()) {
      return files;
    }
    List<String> failed = java.util.Collections.synchronizedList(new ArrayList<>());
    Lanes.each(
        disk.lanes(),
        files,
        file -> {
          lease.check();
          String digest = site.file(file).digest();
          try {
            disk.delete(part + "/" + file);
            disk.hardLink(present.getOrDefault(digest, ""), part + "/" + file);
          } catch (java.nio.file.FileSystemException e) {
            failed.add(file); // gone, or with as many names as a file can have
          }
        });
    failed.sort(null);
    return failed;
  }

  private void tellWhatIsThere(Plan plan, List<String> missing) {
    progress.begin(Progress.Step.SEND);
    Map<String, Fingerprint> files = plan.site().inventory().files();
    List<String> planned = new ArrayList<>(plan.difference().added());
    planned.addAll(plan.difference().changed());
    planned.removeAll(java.util.Set.copyOf(missing));
    for (String file : planned) {
      progress.sent(Optional.ofNullable(files.get(file)).map(Fingerprint::size).orElse(0L));
      progress.done();
    }
  }

  private void send(List<String> files, BuiltSite site, String part)
      throws IOException, PublishRefused {
    Lanes.each(
        disk.lanes(),
        files,
        file -> {
          lease.check();
          String place = part + "/" + file;
          site.read(file, in -> disk.write(place + HALF, in, progress::sent));
          disk.rename(place + HALF, place);
          progress.done();
        });
  }

  /** Nothing is switched to that is not seen to be whole. */
  private void check(Inventory site, String part) throws IOException, PublishRefused {
    Map<String, Long> there = Folders.files(disk, part);
    for (Map.Entry<String, Fingerprint> file : site.files().entrySet()) {
      if (!Long.valueOf(file.getValue().size()).equals(there.get(file.getKey()))) {
        throw new IOException(part + "/" + file.getKey() + " did not arrive whole.");
      }
    }
  }

  private void switchTo(String id) throws IOException, PublishRefused {
    progress.begin(Progress.Step.SWITCH);
    lease.check();
    String next = shelf.folder() + "/next";
    disk.delete(next);
    disk.link(next, shelf.link(id));
    disk.rename(next, shelf.root());
  }

  private void remember(List<String> history) throws IOException {
    String text = String.join("\n", history) + (history.isEmpty() ? "" : "\n");
    disk.write(shelf.history() + HALF, text.getBytes(UTF_8));
    disk.rename(shelf.history() + HALF, shelf.history());
  }
}
