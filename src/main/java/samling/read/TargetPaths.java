package samling.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import samling.target.Target;

/** Paths to publish to: which can hold nothing but a site. */
final class TargetPaths {

  /** Folders of a host that hold other things (Filesystem Hierarchy Standard 3.0). */
  private static final Set<String> OF_THE_SYSTEM =
      Set.of(
          "bin", "boot", "dev", "etc", "home", "lib", "lib64", "media", "mnt", "opt", "proc",
          "root", "run", "sbin", "srv", "sys", "tmp", "usr", "var", "users", "volumes");

  private TargetPaths() {}

  static boolean isSafe(Target target, Path site) {
    if (target instanceof Target.Folder folder) {
      return isSafeHere(folder.path(), site);
    }
    if (target instanceof Target.Sftp sftp) {
      return isSafeThere(sftp.path());
    }
    return true;
  }

  private static boolean isSafeHere(String path, Path site) {
    Path home = Path.of(System.getProperty("user.home")).toAbsolutePath().normalize();
    Path root = site.toAbsolutePath().normalize();
    Path folder = root.resolve(withHome(path, home)).normalize();
    boolean around =
        folder.getParent() == null || home.startsWith(folder) || root.startsWith(folder);
    boolean within =
        List.of("content", "assets", "templates", "output").stream()
            .anyMatch(part -> folder.startsWith(root.resolve(part)));
    return !around && !within && !isOfTheSystem(folder.toString().replace('\\', '/'));
  }

  private static boolean isSafeThere(String path) {
    List<String> steps = List.of(path.split("/", -1));
    boolean upwards = steps.contains("..") || steps.contains(".");
    boolean nothing = steps.stream().allMatch(String::isBlank);
    return !upwards
        && !nothing
        && !path.startsWith("~")
        && !path.startsWith("-")
        && !isOfTheSystem(path)
        && !path.matches("/+(home|users)/+[^/]+/*");
  }

  private static boolean isOfTheSystem(String path) {
    return path.matches("/+[^/]+/*")
        && OF_THE_SYSTEM.contains(path.replace("/", "").toLowerCase(java.util.Locale.ROOT));
  }

  private static Path withHome(String path, Path home) {
    return path.equals("~") || path.startsWith("~/")
        ? home.resolve(path.substring(Math.min(2, path.length())))
        : Path.of(path);
  }
}
