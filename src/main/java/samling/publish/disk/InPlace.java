package samling.publish.disk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import samling.publish.BuiltSite;
import samling.publish.Difference;
import samling.publish.Fingerprint;
import samling.publish.Plan;
import samling.publish.Progress;
import samling.publish.PublishRefused;
import samling.publish.Standing;
import samling.publish.lease.Lanes;
import samling.publish.lease.Lease;

/**
 * Publishing into a folder that is served as it is.
 *
 * <p>All new files are sent first, aside, where the site does not see them. When all are there they
 * are moved to their places, each in one step and in an order in which no page ever refers to a
 * file that is not there: new files, then new pages, then changed files, then changed pages. What
 * is no longer part of the site is deleted after that, and the list of what is there comes last.
 */
final class InPlace {
  private static final String HALF = "~";

  private final Disk disk;
  private final Cabin cabin;
  private final Lease lease;
  private final Progress progress;

  InPlace(Disk disk, Cabin cabin, Lease lease, Progress progress) {
    this.disk = disk;
    this.cabin = cabin;
    this.lease = lease;
    this.progress = progress;
  }

  void publish(Plan plan) throws IOException, PublishRefused {
    Standing standing = plan.standing();
    settle(standing);
    BuiltSite site = plan.site();
    Difference difference = plan.difference();
    SortedMap<String, String> waiting = new TreeMap<>();
    for (List<String> files : List.of(difference.added(), difference.changed())) {
      files.forEach(file -> waiting.put(file, Cabin.staged(file, site.inventory().file(file))));
    }
    send(site, waiting);
    lease.check();
    if (!difference.isNothing()) {
      replace(cabin.moving(), site.inventory().print());
      progress.begin(Progress.Step.SWITCH);
      makeRoom(difference);
      move(difference.added(), waiting);
      move(difference.changed(), waiting);
      progress.begin(Progress.Step.DELETE);
      delete(difference.deleted());
      lease.check();
      replace(cabin.published(), site.inventory().print());
      disk.delete(cabin.moving());
    }
    disk.deleteFolder(cabin.waiting());
  }

  /** Writes down how things stand, so that what an earlier publisher left can be cleared away. */
  private void settle(Standing standing) throws IOException, PublishRefused {
    if (!standing.marked() || standing.unfinished()) {
      replace(cabin.published(), standing.ours().print());
      disk.delete(cabin.moving());
    }
    lease.check();
    disk.makeFolder(cabin.waiting());
  }

  private void send(BuiltSite site, SortedMap<String, String> waiting)
      throws IOException, PublishRefused {
    progress.begin(Progress.Step.SEND);
    Map<String, Long> there = Folders.files(disk, cabin.waiting());
    Set<String> wanted = Set.copyOf(waiting.values());
    Lanes.each(
        disk.lanes(),
        there.keySet().stream().filter(name -> isLeftOver(name, wanted)).toList(),
        name -> disk.delete(cabin.waiting() + "/" + name));
    Lanes.each(
        disk.lanes(),
        List.copyOf(waiting.entrySet()),
        file -> {
          Fingerprint content = site.inventory().file(file.getKey());
          if (Long.valueOf(content.size()).equals(there.get(file.getValue()))) {
            progress.sent(content.size());
          } else {
            lease.check();
            String place = cabin.waiting() + "/" + file.getValue();
            site.read(file.getKey(), in -> disk.write(place + HALF, in, progress::sent));
            disk.rename(place + HALF, place);
          }
          progress.done();
        });
  }

  private static boolean isLeftOver(String name, Set<String> wanted) {
    String whole = name.endsWith(HALF) ? name.substring(0, name.length() - 1) : name;
    return Cabin.STAGED.matcher(whole).matches() && !wanted.contains(name);
  }

  /** Removes files of ours where folders must be, and makes those folders. */
  private void makeRoom(Difference difference) throws IOException, PublishRefused {
    List<String> sent = new ArrayList<>(difference.added());
    sent.addAll(difference.changed());
    List<String> folders = Folders.around(sent);
    Set<String> needed = Set.copyOf(folders);
    Set<String> added = Set.copyOf(difference.added());
    List<String> early = new ArrayList<>();
    for (String file : difference.deleted()) {
      boolean under =
          Folders.around(List.of(file)).stream().anyMatch(folder -> added.contains(folder));
      if (needed.contains(file) || under) {
        early.add(file);
      }
    }
    delete(early);
    for (String folder : folders) {
      disk.makeFolder(cabin.at(folder));
    }
  }

  private void move(List<String> files, Map<String, String> waiting)
      throws IOException, PublishRefused {
    for (boolean pages : new boolean[] {false, true}) {
      Lanes.each(
          disk.lanes(),
          files.stream().filter(file -> BuiltSite.isPage(file) == pages).toList(),
          file -> {
            lease.check();
            disk.rename(cabin.waiting() + "/" + waiting.get(file), cabin.at(file));
          });
    }
  }

  /** Deletes files of ours, pages first, and the folders that are empty then. */
  private void delete(List<String> files) throws IOException, PublishRefused {
    for (boolean pages : new boolean[] {true, false}) {
      Lanes.each(
          disk.lanes(),
          files.stream().filter(file -> BuiltSite.isPage(file) == pages).toList(),
          file -> {
            lease.check();
            disk.delete(cabin.at(file));
          });
    }
    List<String> folders = new ArrayList<>(Folders.around(files));
    Collections.reverse(folders);
    for (String folder : folders) {
      disk.deleteFolder(cabin.at(folder));
    }
  }

  private void replace(String path, byte[] bytes) throws IOException {
    disk.write(path + HALF, bytes);
    disk.rename(path + HALF, path);
  }
}
