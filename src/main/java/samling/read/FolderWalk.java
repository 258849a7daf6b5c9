package samling.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.read.SeenFolders.Entry;
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

  private final SeenFolders seen;
  private final Consumer<Diagnostic> faults;

  FolderWalk(SeenFolders seen, Consumer<Diagnostic> faults) {
    this.seen = seen;
    this.faults = faults;
  }

  /** Whether there is a folder of this name that is not elsewhere. */
  boolean has(String name) {
    Path path = seen.root().resolve(name);
    if (Files.isSymbolicLink(path)) {
      report(Rule.OUTSIDE_LINK, name);
      return false;
    }
    return seen.isFolder(name);
  }

  /** The files and folders in a folder that may hold content. */
  List<Found> children(String folder) {
    List<Found> children = new ArrayList<>();
    try {
      for (Entry entry : seen.entries(folder)) {
        if (entry.refused() == null) {
          children.add(new Found(entry.path(), entry.name(), entry.folder()));
        } else {
          report(entry.refused(), entry.name());
        }
      }
    } catch (IOException e) {
      report(Rule.FILE_UNREADABLE, folder);
    }
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

  private void report(Rule rule, String name) {
    faults.accept(Diagnostic.of(rule, Span.ofFile(name)).with(Help.plain()));
  }
}
