package samling.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import samling.diagnostic.Rule;

/** What was seen in a site's folders, in the order of names, and is held for true until told. */
final class SeenFolders {

  /**
   * A file or a folder.
   *
   * @param name its path seen from the site's folder, with forward slashes
   * @param link whether it is only a link to what it shows
   * @param refused why it may not be read, or null
   */
  record Entry(Path path, String name, boolean folder, boolean link, @Nullable Rule refused) {}

  private final Path root;
  private final Supposed supposed;
  private final Map<String, SortedMap<String, Entry>> folders = new HashMap<>();

  /**
   * @param root the site's folder, no part of it a link
   */
  SeenFolders(Path root, Supposed supposed) {
    this.root = root;
    this.supposed = supposed;
  }

  Path root() {
    return root;
  }

  /** Whether there is such a folder, or is supposed to be. */
  boolean isFolder(String name) {
    return Files.isDirectory(root.resolve(name)) || supposed.isFolder(name);
  }

  /** The files and folders in a folder that may hold content. */
  Collection<Entry> entries(String folder) throws IOException {
    SortedMap<String, Entry> known = folders.get(folder);
    if (known == null) {
      known = list(folder);
      folders.put(folder, known);
    }
    return known.values();
  }

  /**
   * Looks again at a file or a folder that has changed, come or gone.
   *
   * @return whether what lies below may have changed as well
   */
  boolean lookAgain(String name) {
    boolean whole = folders.keySet().removeIf(f -> f.equals(name) || f.startsWith(name + "/"));
    int slash = name.lastIndexOf('/');
    String own = name.substring(slash + 1);
    SortedMap<String, Entry> around = slash < 0 ? null : folders.get(name.substring(0, slash));
    if (around != null) {
      Entry before = around.remove(own);
      Entry now = Leftovers.include(own) ? null : look(root.resolve(name), name);
      if (now != null) {
        around.put(own, now);
      }
      whole |= before != null && before.folder();
      whole |= now != null && now.folder();
    }
    return whole;
  }

  /** The names of all that is only linked to. */
  List<String> links() {
    return folders.values().stream()
        .flatMap(entries -> entries.values().stream())
        .filter(Entry::link)
        .map(Entry::name)
        .toList();
  }

  private SortedMap<String, Entry> list(String folder) throws IOException {
    SortedMap<String, Entry> entries = new TreeMap<>();
    for (String name : supposed.in(folder)) {
      Entry entry = look(root.resolve(name), name);
      if (entry != null) {
        entries.put(name.substring(folder.length() + 1), entry);
      }
    }
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(root.resolve(folder))) {
      for (Path path : paths) {
        String own = path.getFileName().toString();
        Entry entry = Leftovers.include(own) ? null : look(path, folder + "/" + own);
        if (entry != null) {
          entries.put(own, entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    } catch (NoSuchFileException e) {
      if (!supposed.isFolder(folder)) {
        throw e;
      }
    }
    return entries;
  }

  /** The entry of this name, or null where it is gone. */
  private @Nullable Entry look(Path path, String name) {
    if (supposed.isFile(name)) {
      return new Entry(path, name, false, false, null);
    }
    if (supposed.isGone(name)) {
      return null;
    }
    try {
      BasicFileAttributes file =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      boolean link = file.isSymbolicLink();
      return new Entry(path, name, file.isDirectory(), link, link ? throughLink(path) : of(file));
    } catch (NoSuchFileException e) {
      return supposed.isFolder(name) ? new Entry(path, name, true, false, null) : null;
    } catch (IOException e) {
      return new Entry(path, name, false, false, Rule.FILE_UNREADABLE);
    }
  }

  private static @Nullable Rule of(BasicFileAttributes file) {
    return file.isDirectory() || file.isRegularFile() ? null : Rule.FILE_UNREADABLE;
  }

  private @Nullable Rule throughLink(Path path) {
    try {
      Path target = path.toRealPath();
      if (!target.startsWith(root) || Files.isDirectory(target)) {
        return Rule.OUTSIDE_LINK;
      }
      return Files.isRegularFile(target) ? null : Rule.FILE_UNREADABLE;
    } catch (IOException e) {
      return Rule.FILE_UNREADABLE;
    }
  }
}
