package samling.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The tree of the site before, brought up to date and kept for the next build: it has every file of
 * the finished site under a second name (a hard link), and the next build has no folders to make
 * and none to remove, but for what has changed.
 *
 * <p>Nothing is believed of it: only a tree that holds the very files of the finished site, and
 * nothing else, is built upon. Any other is removed.
 */
final class Spare {
  /** With 400 folders, a build that begins upon such a tree takes as long as one that does not. */
  static final int WORTHWHILE = 500;

  private final Path place;
  private final Path live;
  private final int worthwhile;

  /**
   * @param site the site's folder, with no link on the way to it
   * @param path below the site's folder
   * @param live where the finished site is
   * @param worthwhile from how many folders on a tree is kept
   */
  Spare(Path site, String path, Path live, int worthwhile) {
    this.place = site.resolve(path);
    this.live = live;
    this.worthwhile = worthwhile;
  }

  /**
   * Takes the spare tree away from its place, and hands it over if it can be built upon. It is
   * first taken and then looked at, so that no two builds have the same one.
   *
   * @param now how the finished site lies on disk
   * @param to where it is wanted; nothing is there yet
   * @return whether it is there
   */
  boolean take(Layout now, Path to) throws IOException {
    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS) || !isUsable()) {
      return false;
    }
    if (!isSite()) {
      clear();
      return false;
    }
    try {
      Files.move(place, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      return false; // A build of the site into another folder was faster.
    } catch (IOException e) {
      Tree.delete(place); // It lies on another file system.
      return false;
    }
    if (isTwin(to, now)) {
      return true;
    }
    Tree.delete(to);
    return false;
  }

  /**
   * Whether a tree is worth to be kept.
   *
   * @param before how the site before lay on disk
   * @param touched how many files are not the same now
   */
  boolean isWorthKeeping(Layout before, int touched) {
    return before.exact() && before.folders() >= worthwhile && touched < before.files().size() / 2;
  }

  /**
   * Makes a tree the same as the finished site and puts it in its place.
   *
   * @param tree one that differs from the finished site in nothing but what was touched
   * @param files of the finished site
   * @return whether it was kept; where not, it is left half done, for it is no more needed
   */
  boolean keep(Path tree, Set<String> files, Set<String> touched) {
    try {
      if (!Files.isDirectory(tree, LinkOption.NOFOLLOW_LINKS) || foldsNames(tree)) {
        return false;
      }
      for (String path : touched) {
        if (!files.contains(path)) {
          Tree.remove(tree, path);
        }
      }
      for (String path : touched) {
        if (files.contains(path)) {
          Path file = tree.resolve(path);
          Files.createDirectories(Objects.requireNonNull(file.getParent()));
          Files.deleteIfExists(file);
          Files.createLink(file, live.resolve(path));
        }
      }
      Files.createDirectories(Objects.requireNonNull(place.getParent()));
      if (!isUsable()) {
        return false;
      }
      Files.move(tree, place, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private static boolean isTwin(Path tree, Layout now) {
    try {
      return Layout.of(tree).isTwinOf(now);
    } catch (IOException e) {
      return false;
    }
  }

  /** Removes what is no spare tree, for none could come to lie there. */
  private void clear() {
    try {
      Tree.delete(place);
    } catch (IOException e) {
      return; // It stays, and there is none.
    }
  }

  /** Whether what is there is a site, and not damaged or something else of that name. */
  private boolean isSite() {
    return Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS) && Manifest.isIn(place);
  }

  /** Whether no link leads out of the site on the way, nor into the finished site. */
  private boolean isUsable() throws IOException {
    Path parent = Objects.requireNonNull(place.getParent());
    return parent.toRealPath().equals(parent) && !live.startsWith(place) && !place.startsWith(live);
  }

  /**
   * Whether a name leads to the file of another one that differs in case only. There a page could
   * come to lie in the folder of one that is gone.
   */
  private static boolean foldsNames(Path tree) {
    return Files.exists(tree.resolve(Manifest.FILE.toUpperCase(Locale.ROOT)));
  }
}
