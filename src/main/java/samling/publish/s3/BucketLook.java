package samling.publish.s3;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import samling.publish.Difference;
import samling.publish.Fingerprint;
import samling.publish.Inventory;
import samling.publish.Look;
import samling.publish.PublishRefused;
import samling.publish.Standing;
import samling.publish.Standing.Way;
import samling.publish.lease.Lanes;

/** A look at a bucket, through something that can only look. */
final class BucketLook implements Look {
  /**
   * The list of files that are there. Its presence marks the bucket as one Samling publishes to.
   */
  static final String PUBLISHED = ".samling/published";

  /** The list of files that will be there, while they are sent. */
  static final String MOVING = ".samling/moving";

  /** The lock. */
  static final String LOCK = ".samling/lock";

  /** How many requests are under way at a time. */
  static final int LANES = 16;

  private static final int SHOWN = 10_000;

  private final BucketView bucket;

  BucketLook(BucketView bucket) {
    this.bucket = bucket;
  }

  @Override
  public Standing look(Inventory site) throws IOException, PublishRefused {
    Optional<byte[]> published = bucket.read(PUBLISHED).map(BucketView.Version::bytes);
    Optional<byte[]> moving = bucket.read(MOVING).map(BucketView.Version::bytes);
    boolean marked = published.isPresent() || moving.isPresent();
    Inventory before = published.isPresent() ? Inventory.parse(published.get()) : Inventory.NONE;
    Inventory ours = moving.isPresent() ? ask(before, Inventory.parse(moving.get())) : before;
    List<String> foreign =
        marked
            ? List.of()
            : bucket.list(SHOWN).stream().filter(path -> !path.startsWith(".samling/")).toList();
    List<String> added = Difference.between(site, ours).added();
    String stamp = stamp(published) + stamp(moving);
    return new Standing(
        Way.FILE_BY_FILE,
        marked,
        ours,
        foreign,
        marked || !foreign.isEmpty() ? inTheWay(added, ours) : List.of(),
        moving.isPresent(),
        stamp);
  }

  /** What lies where new files would. A bucket has no folders, so only the very path matters. */
  private List<String> inTheWay(List<String> added, Inventory ours) throws IOException {
    if (added.isEmpty()) {
      return List.of();
    }
    Set<String> there = new HashSet<>(bucket.list(Integer.MAX_VALUE));
    there.removeAll(ours.files().keySet());
    return added.stream().filter(there::contains).toList();
  }

  /**
   * What is there after a publisher was stopped: of each file that was under way the store tells.
   */
  private Inventory ask(Inventory before, Inventory after) throws IOException, PublishRefused {
    SortedMap<String, Fingerprint> there = new TreeMap<>(before.files());
    Difference underWay = Difference.between(after, before);
    Map<String, Optional<Fingerprint>> answers = new java.util.concurrent.ConcurrentHashMap<>();
    for (List<String> paths : List.of(underWay.added(), underWay.changed(), underWay.deleted())) {
      Lanes.each(LANES, paths, path -> answers.put(path, bucket.fingerprint(path)));
    }
    answers.forEach(
        (path, answer) -> {
          if (answer.isPresent()) {
            there.put(path, answer.get());
          } else {
            there.remove(path);
          }
        });
    return new Inventory(there);
  }

  private static String stamp(Optional<byte[]> file) {
    return file.map(Fingerprint::digest).orElse("-");
  }

  @Override
  public void close() throws IOException {
    bucket.close();
  }
}
