package samling.publish.s3;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import samling.publish.lease.LockFile;

/** A lock file in a bucket, held by writes on condition. */
final class BucketLock implements LockFile {
  private final Bucket bucket;
  private final String path;

  BucketLock(Bucket bucket, String path) {
    this.bucket = bucket;
    this.path = path;
  }

  @Override
  public Optional<byte[]> read() throws IOException {
    return bucket.read(path).map(BucketView.Version::bytes);
  }

  /**
   * A store that knows no conditions may let two make it; of those the last one keeps it. So what
   * it holds decides, not the answer, which a request that was sent again gets wrong.
   */
  @Override
  public boolean create(byte[] bytes) throws IOException {
    if (read().isPresent()) {
      return false;
    }
    bucket.create(path, bytes);
    return holds(bytes);
  }

  /**
   * A request is sent again where no answer came, and then fails where the first had got through.
   */
  @Override
  public boolean renew(byte[] expected, byte[] bytes) throws IOException {
    Optional<BucketView.Version> there = bucket.read(path);
    return there.isPresent()
        && Arrays.equals(there.get().bytes(), expected)
        && (bucket.replace(path, there.get().mark(), bytes) || holds(bytes));
  }

  @Override
  public boolean seize(byte[] expected, byte[] bytes) throws IOException {
    return renew(expected, bytes) && holds(bytes);
  }

  @Override
  public void remove(byte[] expected) throws IOException {
    if (holds(expected)) {
      bucket.delete(path);
    }
  }

  private boolean holds(byte[] bytes) throws IOException {
    return read().filter(there -> Arrays.equals(there, bytes)).isPresent();
  }
}
