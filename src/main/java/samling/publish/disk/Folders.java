package samling.publish.disk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import samling.publish.PublishRefused;
import samling.publish.disk.DiskView.Item;
import samling.publish.disk.DiskView.Kind;
import samling.publish.lease.Lanes;

/** Trees of files at a target. */
final class Folders {
  /** More files than these are not looked for one by one. */
  private static final int MOST = 10_000;

  private Folders() {}

  /** The size of every file below a folder by its path from there; links are files of size 0. */
  static SortedMap<String, Long> files(DiskView disk, String folder) throws IOException {
    SortedMap<String, Long> files = new TreeMap<>();
    List<String> open = new ArrayList<>(List.of(""));
    while (!open.isEmpty() && files.size() < MOST * 100) {
      String at = open.remove(open.size() - 1);
      for (Item item : disk.items(at.isEmpty() ? folder : folder + "/" + at)) {
        String path = at.isEmpty() ? item.name() : at + "/" + item.name();
        if (item.kind() == Kind.FOLDER) {
          open.add(path);
        } else {
          files.put(path, item.kind() == Kind.FILE ? item.size() : 0);
        }
      }
    }
    return files;
  }

  /** Every folder that these files lie in, those around others first. */
  static List<String> around(Iterable<String> files) {
    SortedSet<String> folders = new TreeSet<>();
    for (String file : files) {
      for (int at = file.indexOf('/'); at >= 0; at = file.indexOf('/', at + 1)) {
        folders.add(file.substring(0, at));
      }
    }
    return List.copyOf(folders);
  }

  /** The first files of a folder that are not one of ours, and not in one of ours. */
  static List<String> others(DiskView disk, String folder, String ours) throws IOException {
    return files(disk, folder).keySet().stream()
        .filter(file -> !file.equals(ours) && !file.startsWith(ours + "/"))
        .limit(MOST)
        .toList();
  }

  /**
   * What lies where new files would, or where folders for them would.
   *
   * @param gone files of ours that will be deleted, which are in nobody's way
   */
  static List<String> inTheWay(DiskView disk, String root, Iterable<String> added, Set<String> gone)
      throws IOException {
    Map<String, Map<String, Kind>> listed = new TreeMap<>();
    SortedSet<String> inTheWay = new TreeSet<>();
    for (String file : added) {
      String folder = "";
      boolean there = true;
      String[] steps = file.split("/", -1);
      for (int i = 0; i < steps.length && there; i++) {
        Map<String, Kind> items = listed.get(folder);
        if (items == null) {
          items = list(disk, folder.isEmpty() ? root : root + "/" + folder);
          listed.put(folder, items);
        }
        String path = folder.isEmpty() ? steps[i] : folder + "/" + steps[i];
        Kind kind = items.getOrDefault(steps[i], Kind.NOTHING);
        boolean last = i == steps.length - 1;
        boolean kept =
            kind == Kind.FOLDER ? last && keeps(disk, root, path, gone) : kind != Kind.NOTHING;
        if (kept && !gone.contains(path)) {
          inTheWay.add(path);
        }
        there = kind == Kind.FOLDER;
        folder = path;
      }
    }
    return List.copyOf(inTheWay);
  }

  /** Links that lie where folders around these files should, and so lead elsewhere. */
  static Set<String> links(DiskView disk, String root, Iterable<String> files)
      throws IOException, PublishRefused {
    Set<String> links = new ConcurrentSkipListSet<>();
    Lanes.each(
        disk.lanes(),
        around(files),
        folder -> {
          if (disk.kind(root + "/" + folder) == Kind.LINK) {
            links.add(folder);
          }
        });
    return links;
  }

  /** Whether anything stays in a folder when what is gone is gone. */
  private static boolean keeps(DiskView disk, String root, String folder, Set<String> gone)
      throws IOException {
    return files(disk, root + "/" + folder).keySet().stream()
        .anyMatch(file -> !gone.contains(folder + "/" + file));
  }

  private static Map<String, Kind> list(DiskView disk, String folder) throws IOException {
    Map<String, Kind> items = new TreeMap<>();
    disk.items(folder).forEach(item -> items.put(item.name(), item.kind()));
    return items;
  }
}
