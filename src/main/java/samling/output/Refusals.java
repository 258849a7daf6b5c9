package samling.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import samling.output.OutputRefused.Reason;

/** What keeps a build from a folder in which something could be lost. */
final class Refusals {
  private static final List<String> JUNK = List.of(".DS_Store", "Thumbs.db", "desktop.ini");
  private static final int SHOWN = 10;

  private Refusals() {}

  /**
   * Refuses a folder that is not only for a site.
   *
   * @param folder with every link followed, as the site's is
   */
  static void ofDangerous(Path folder, Path site, List<Path> sources)
      throws IOException, OutputRefused {
    Path home = Path.of(System.getProperty("user.home")).toAbsolutePath();
    if (folder.getParent() == null || site.startsWith(folder) || home.startsWith(folder)) {
      throw new OutputRefused(Reason.PROTECTED, folder, List.of());
    }
    if (MountPoint.is(folder)) {
      throw new OutputRefused(Reason.MOUNT_POINT, folder, List.of());
    }
    for (Path source : sources) {
      if (folder.startsWith(Tree.real(source))) {
        throw new OutputRefused(Reason.WITHIN_SOURCES, folder, List.of());
      }
    }
  }

  /** Refuses a folder with anything in it that Samling has not made, and gives the site in it. */
  static Former ofForeign(Path folder) throws IOException, OutputRefused {
    if (!Files.exists(folder)) {
      return Former.NONE;
    }
    if (!Files.isDirectory(folder)) {
      throw new OutputRefused(Reason.NOT_A_FOLDER, folder, List.of());
    }
    if (Tree.isEmpty(folder)) {
      return Former.NONE;
    }
    if (!Manifest.isIn(folder)) {
      throw new OutputRefused(Reason.FOREIGN, folder, List.of());
    }
    Former former = Former.in(folder);
    List<String> added =
        former.layout().files().stream().filter(f -> isForeign(f, former)).sorted().toList();
    if (!added.isEmpty()) {
      throw new OutputRefused(
          Reason.FOREIGN_FILES, folder, added.subList(0, Math.min(added.size(), SHOWN)));
    }
    return former;
  }

  private static boolean isForeign(String file, Former former) {
    return former.sum(file) == null
        && !file.equals(Manifest.FILE)
        && !JUNK.contains(file.substring(file.lastIndexOf('/') + 1));
  }
}
