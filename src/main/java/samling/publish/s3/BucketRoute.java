package samling.publish.s3;

import java.io.IOException;
import java.util.List;
import samling.publish.BuiltSite;
import samling.publish.Difference;
import samling.publish.Fingerprint;
import samling.publish.Inventory;
import samling.publish.Plan;
import samling.publish.Progress;
import samling.publish.PublishRefused;
import samling.publish.PublishRefused.Reason;
import samling.publish.Route;
import samling.publish.Standing;
import samling.publish.lease.Lanes;
import samling.publish.lease.Lease;
import samling.publish.lease.Pace;

/**
 * The way into a bucket: each file is put in one step, in an order in which no page ever refers to
 * a file that is not there. Deletions come after that, and the list of what is there last.
 */
final class BucketRoute implements Route {
  private final Bucket bucket;
  private final BucketLook look;
  private final String name;
  private final String owner;
  private final Pace pace;

  BucketRoute(Bucket bucket, String name, String owner, Pace pace) {
    this.bucket = bucket;
    this.look = new BucketLook(bucket);
    this.name = name;
    this.owner = owner;
    this.pace = pace;
  }

  @Override
  public Standing look(Inventory site) throws IOException, PublishRefused {
    return look.look(site);
  }

  @Override
  public void publish(Plan plan, Progress progress) throws IOException, PublishRefused {
    try (Lease lease = Lease.take(new BucketLock(bucket, BucketLook.LOCK), owner, pace, progress)) {
      Standing now = look.look(plan.site().inventory());
      if (!now.stamp().equals(plan.standing().stamp())) {
        throw new PublishRefused(Reason.CHANGED_MEANWHILE);
      }
      if (!now.marked() || now.unfinished()) {
        bucket.put(BucketLook.PUBLISHED, now.ours().print());
        bucket.delete(BucketLook.MOVING);
      }
      Difference difference = plan.difference();
      if (!difference.isNothing()) {
        lease.check();
        bucket.put(BucketLook.MOVING, plan.site().inventory().print());
        progress.begin(Progress.Step.SEND);
        send(difference.added(), plan.site(), lease, progress);
        send(difference.changed(), plan.site(), lease, progress);
        progress.begin(Progress.Step.DELETE);
        delete(difference.deleted(), lease);
        lease.check();
        bucket.put(BucketLook.PUBLISHED, plan.site().inventory().print());
        bucket.delete(BucketLook.MOVING);
      }
    }
  }

  private void send(List<String> files, BuiltSite site, Lease lease, Progress progress)
      throws IOException, PublishRefused {
    for (boolean pages : new boolean[] {false, true}) {
      Lanes.each(
          BucketLook.LANES,
          files.stream().filter(file -> BuiltSite.isPage(file) == pages).toList(),
          file -> {
            lease.check();
            Fingerprint content = site.inventory().file(file);
            site.hold(file, again -> bucket.put(file, again, content));
            progress.sent(content.size());
            progress.done();
          });
    }
  }

  private void delete(List<String> files, Lease lease) throws IOException, PublishRefused {
    for (boolean pages : new boolean[] {true, false}) {
      Lanes.each(
          BucketLook.LANES,
          files.stream().filter(file -> BuiltSite.isPage(file) == pages).toList(),
          file -> {
            lease.check();
            bucket.delete(file);
          });
    }
  }

  @Override
  public Inventory rollBack(Progress progress) throws PublishRefused {
    throw new PublishRefused(Reason.NO_RELEASES, List.of(), name);
  }

  @Override
  public void close() throws IOException {
    bucket.close();
  }
}
