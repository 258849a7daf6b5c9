package samling.publish.s3;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Supplier;
import samling.host.Caching;
import samling.host.ContentTypes;
import samling.publish.Fingerprint;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A bucket to be changed. */
final class Bucket extends BucketView {
  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;
  private static final String OURS = "text/plain; charset=utf-8";

  Bucket(S3Client client, String bucket, String prefix) {
    super(client, bucket, prefix);
  }

  /**
   * Puts a file of a site, with all that a browser is told of it.
   *
   * @param file reads it from its start, once more for each time that the line breaks
   */
  void put(String path, Supplier<InputStream> file, Fingerprint content) throws IOException {
    S3Faults.told(
        () ->
            client()
                .putObject(
                    put ->
                        put.bucket(bucket())
                            .key(key(path))
                            .contentType(ContentTypes.of(path))
                            .cacheControl(Caching.of(path).header())
                            .metadata(Map.of(DIGEST, content.digest())),
                    RequestBody.fromContentProvider(
                        file::get, content.size(), ContentTypes.of(path))));
  }

  /** Puts a file that is Samling's own. */
  void put(String path, byte[] bytes) throws IOException {
    S3Faults.told(() -> client().putObject(ours(path).build(), RequestBody.fromBytes(bytes)));
  }

  /** Puts a file where none is; whether it did (RFC 9110, 13.1.2). */
  boolean create(String path, byte[] bytes) throws IOException {
    return putIf(ours(path).ifNoneMatch("*").build(), bytes);
  }

  /** Puts a file in place of one version; whether it did (RFC 9110, 13.1.1). */
  boolean replace(String path, String mark, byte[] bytes) throws IOException {
    return putIf(ours(path).ifMatch(mark).build(), bytes);
  }

  private boolean putIf(PutObjectRequest request, byte[] bytes) throws IOException {
    return S3Faults.told(
        () -> {
          try {
            client().putObject(request, RequestBody.fromBytes(bytes));
            return true;
          } catch (S3Exception e) {
            if (e.statusCode() == PRECONDITION_FAILED || e.statusCode() == CONFLICT) {
              return false;
            }
            throw e;
          }
        });
  }

  /** Removes a file; none there is fine. */
  void delete(String path) throws IOException {
    S3Faults.told(() -> client().deleteObject(all -> all.bucket(bucket()).key(key(path))));
  }

  private PutObjectRequest.Builder ours(String path) {
    return PutObjectRequest.builder()
        .bucket(bucket())
        .key(key(path))
        .contentType(OURS)
        .cacheControl("no-store");
  }
}
