package samling.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samling.catalogue.SiteSettings;
import samling.read.bind.Setting;
import samling.source.Asset;

/**
 * What was made of each file of a site, kept so that a file is read again only when it has changed.
 * Whatever is kept hangs on the very values it was made from.
 */
final class Memory {

  /** What was bound, and from what. */
  private record Bound(
      List<LoadedFile> from, Setting setting, Optional<? extends BoundFile<?>> to) {
    @SuppressWarnings("ReferenceEquality") // the very values, and cheaply
    boolean isOf(List<LoadedFile> files, Setting other) {
      if (from.size() != files.size() || !setting.equals(other)) {
        return false;
      }
      for (int i = 0; i < files.size(); i++) {
        if (from.get(i) != files.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private final Supposed supposed = new Supposed();
  private final SeenFolders seen;
  private final Map<String, LoadedFile> loaded = new ConcurrentHashMap<>();
  private final Map<String, LoadedFile> outdated = new ConcurrentHashMap<>();
  private final Map<String, Bound> bound = new ConcurrentHashMap<>();
  private final Map<String, Asset> assets = new ConcurrentHashMap<>();
  private @Nullable Shapes shapes;
  private @Nullable LoadedFile siteFile;
  private @Nullable SiteSettings site;

  private Memory(Path root, Map<String, byte[]> instead) {
    Map<String, Optional<byte[]>> files = new TreeMap<>();
    instead.forEach((name, bytes) -> files.put(name, Optional.of(bytes)));
    this.supposed.set(files);
    this.seen = new SeenFolders(root, supposed);
  }

  static Memory of(Path root) {
    return of(root, Map.of());
  }

  /**
   * @param instead what some files are taken to hold, by their names
   */
  static Memory of(Path root, Map<String, byte[]> instead) {
    try {
      return new Memory(root.toRealPath(), instead);
    } catch (IOException e) {
      // There is no such folder, and so nothing in it.
      return new Memory(root.toAbsolutePath().normalize(), instead);
    }
  }

  SeenFolders seen() {
    return seen;
  }

  /** What files are supposed to hold; whoever changes it says which files have changed by that. */
  Supposed supposed() {
    return supposed;
  }

  Shapes shapes() {
    Shapes known = shapes;
    if (known == null) {
      known = Shapes.load();
      shapes = known;
    }
    return known;
  }

  /** Takes note that files or folders have changed, come or gone. */
  void forget(Collection<Path> changed) {
    for (Path path : changed) {
      if (path.startsWith(seen.root()) && !path.equals(seen.root())) {
        String name = seen.root().relativize(path).toString().replace('\\', '/');
        if (seen.lookAgain(name)) {
          forget(file -> file.equals(name) || file.startsWith(name + "/"));
        } else {
          forget(name);
        }
      }
    }
    // What a link shows may have changed where nobody watches.
    seen.links().forEach(this::forget);
  }

  private void forget(Predicate<String> which) {
    loaded.keySet().stream().filter(which).toList().forEach(this::forget);
    assets.keySet().removeIf(which);
  }

  private void forget(String name) {
    LoadedFile file = loaded.remove(name);
    if (file != null) {
      outdated.put(name, file);
    }
    assets.remove(name);
  }

  /** A file as it was loaded, or as it loads now; the same value where it says the same. */
  LoadedFile load(ContentFile file, Shapes shapes) {
    String name = file.name();
    LoadedFile known = loaded.get(name);
    // Each file is loaded by one thread, and no other waits for it meanwhile.
    if (known == null) {
      LoadedFile before = outdated.get(name);
      LoadedFile now = LoadedFile.load(file, supposed.bytes(name), shapes);
      known = before != null && before.saysWhat(now) ? before : now;
      loaded.put(name, known);
    }
    return known;
  }

  /** What was bound of some files, the first of them giving the name, or what is bound now. */
  @SuppressWarnings("unchecked") // files of a name are of one kind, and bound to one type
  <T> Optional<BoundFile<T>> bound(
      List<LoadedFile> files, Setting setting, Supplier<Optional<BoundFile<T>>> binder) {
    String name = files.get(0).file().name();
    Bound known = bound.get(name);
    if (known == null || !known.isOf(files, setting)) {
      known = new Bound(files, setting, binder.get());
      bound.put(name, known);
    }
    return (Optional<BoundFile<T>>) known.to();
  }

  /** The settings that were bound of a file, or that are bound now. */
  @SuppressWarnings("ReferenceEquality") // the very value, and cheaply
  SiteSettings site(LoadedFile file, Supplier<SiteSettings> binder) {
    SiteSettings known = site;
    if (known == null || siteFile != file) {
      known = binder.get();
      site = known;
      siteFile = file;
    }
    return known;
  }

  @Nullable Asset asset(String name) {
    return assets.get(name);
  }

  void keep(String name, Asset asset) {
    assets.put(name, asset);
  }

  /** Lets go of files that are no more. */
  void keepOnly(List<LoadedFile> files) {
    outdated.clear();
    if (loaded.size() > files.size()) {
      Set<String> names =
          files.stream().map(file -> file.file().name()).collect(Collectors.toSet());
      loaded.keySet().retainAll(names);
      bound.keySet().retainAll(names);
    }
  }
}
