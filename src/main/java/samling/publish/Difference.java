package samling.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What differs between a site and what is published, by content and never by time.
 *
 * @param added paths that are not there yet
 * @param changed paths whose content is another, or may be
 * @param deleted paths that are published and no longer part of the site
 * @param unchanged how many files are there as they should be
 * @param bytes what is to be sent: all of what is added and changed
 */
public record Difference(
    List<String> added, List<String> changed, List<String> deleted, int unchanged, long bytes) {
  public Difference {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    deleted = List.copyOf(deleted);
  }

  /**
   * What is to be done for a site to be what is published.
   *
   * @param there what Samling has published
   */
  public static Difference between(Inventory site, Inventory there) {
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    List<String> deleted = new ArrayList<>();
    long bytes = 0;
    for (Map.Entry<String, Fingerprint> file : site.files().entrySet()) {
      Fingerprint other = there.files().get(file.getKey());
      if (other == null) {
        added.add(file.getKey());
      } else if (!file.getValue().equals(other)) {
        changed.add(file.getKey());
      }
      if (!file.getValue().equals(other)) {
        bytes += file.getValue().size();
      }
    }
    for (String path : there.files().keySet()) {
      if (!site.files().containsKey(path)) {
        deleted.add(path);
      }
    }
    int unchanged = site.files().size() - added.size() - changed.size();
    return new Difference(added, changed, deleted, unchanged, bytes);
  }

  /** Whether all is as it should be. */
  public boolean isNothing() {
    return added.isEmpty() && changed.isEmpty() && deleted.isEmpty();
  }

  /** How many files are to be sent. */
  public int sent() {
    return added.size() + changed.size();
  }
}
