package samling.publish.disk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the releases of a site stand, beside the link that leads to one of them.
 *
 * @param root the link that is served
 */
record Shelf(String root) {
  private static final Pattern RELEASE = Pattern.compile("[0-9a-f]{16}");

  String folder() {
    return root + ".releases";
  }

  String release(String id) {
    return folder() + "/" + id;
  }

  /** A release that is still put together. */
  String part(String id) {
    return release(id) + ".part";
  }

  /** A release that is being taken away. */
  String old(String id) {
    return release(id) + ".old";
  }

  /** The list of a release's files. */
  String files(String id) {
    return release(id) + ".files";
  }

  /** The releases in the order in which they were published. Marks the folder as Samling's. */
  String history() {
    return folder() + "/history";
  }

  String lock() {
    return folder() + "/lock";
  }

  /** What the link says when it leads to a release. */
  String link(String id) {
    return name(folder()) + "/" + id;
  }

  /** The release that a link leads to, if it is one of ours. */
  Optional<String> releaseOf(String link) {
    String plain = link.endsWith("/") ? link.substring(0, link.length() - 1) : link;
    String id = name(plain);
    boolean ours = plain.equals(link(id)) || plain.equals(release(id));
    return ours && RELEASE.matcher(id).matches() ? Optional.of(id) : Optional.empty();
  }

  /** The release that something on the shelf belongs to, by its name. */
  static Optional<String> releaseNamed(String name, String ending) {
    Matcher id = RELEASE.matcher(name.endsWith(ending) ? cut(name, ending) : "");
    return id.matches() ? Optional.of(id.group()) : Optional.empty();
  }

  private static String cut(String name, String ending) {
    return name.substring(0, name.length() - ending.length());
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
