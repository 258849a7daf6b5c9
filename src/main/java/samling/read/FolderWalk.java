package samling.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.Span;

/** What lies in a site's folders, in the order of names, and never outside of them. */
final class FolderWalk {

  /**
   * A file or a folder.
   *
   * @param name its path seen from the site's folder, with forward slashes
   */
  record Found(Path path, String name, boolean folder) {

    /** The last part of the name. */
    String ownName() {
      return name.substring(name.lastIndexOf('/') + 1);
    }
  }

  private static final Set<String> LEFTOVERS = Set.of("thumbs.db", "desktop.ini");

  private final Path root;
  private final Consumer<Diagnostic> faults;

  private FolderWalk(Path root, Consumer<Diagnostic> faults) {
    this.root = root;
    this.faults = faults;
  }

  /**
   * A walk through a site.
   *
   * @param root the site's folder
   */
  static FolderWalk in(Path root, Consumer<Diagnostic> faults) {
    try {
      return new FolderWalk(root.toRealPath(), faults);
    } catch (IOException e) {
      // There is no such folder, and so nothing in it.
      return new FolderWalk(root.toAbsolutePath().normalize(), faults);
    }
  }

  /** Whether there is a folder of this name that is not elsewhere. */
  boolean has(String name) {
    Path path = root.resolve(name);
    if (Files.isSymbolicLink(path)) {
      faults.accept(outside(name));
      return false;
    }
    return Files.isDirectory(path);
  }

  /** The files and folders in a folder that may hold content. */
  List<Found> children(String folder) {
    List<Found> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(root.resolve(folder))) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (!isLeftover(name)) {
          children.add(new Found(entry, folder + "/" + name, isFolder(entry)));
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      faults.accept(unreadable(folder));
    }
    children.removeIf(child -> !mayBeRead(child));
    children.sort(Comparator.comparing(Found::name));
    return children;
  }

  /** The files in a folder and all folders below it, in the order of their paths. */
  List<Found> files(String folder) {
    List<Found> files = new ArrayList<>();
    for (Found child : children(folder)) {
      if (child.folder()) {
        files.addAll(files(child.name()));
      } else {
        files.add(child);
      }
    }
    return files;
  }

  private boolean mayBeRead(Found found) {
    try {
      if (found.folder()) {
        return true;
      }
      if (Files.isSymbolicLink(found.path())) {
        Path target = found.path().toRealPath();
        if (!target.startsWith(root) || Files.isDirectory(target)) {
          faults.accept(outside(found.name()));
          return false;
        }
      }
      if (Files.isRegularFile(found.path())) {
        return true;
      }
    } catch (IOException e) {
      faults.accept(unreadable(found.name()));
      return false;
    }
    faults.accept(unreadable(found.name()));
    return false;
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether a file was left by a system or an editor rather than written by somebody. */
  private static boolean isLeftover(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.endsWith("~")
        || (name.startsWith("#") && name.endsWith("#"))
        || name.endsWith(".swp")
        || name.endsWith(".bak")
        || LEFTOVERS.contains(name.toLowerCase(Locale.ROOT));
  }

  private static Diagnostic outside(String name) {
    return Diagnostic.of(Rule.OUTSIDE_LINK, Span.ofFile(name)).with(Help.plain());
  }

  private static Diagnostic unreadable(String name) {
    return Diagnostic.of(Rule.FILE_UNREADABLE, Span.ofFile(name)).with(Help.plain());
  }
}
