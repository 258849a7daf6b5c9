package samling.publish.s3;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samling.publish.Fingerprint;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A bucket to be looked at. Paths are seen from the target's prefix. */
class BucketView implements Closeable {
  /** Where the digest of a file's content stands beside it. */
  static final String DIGEST = "sha256";

  private static final int NOT_FOUND = 404;

  private final S3Client client;
  private final String bucket;
  private final String prefix;

  BucketView(S3Client client, String bucket, String prefix) {
    this.client = client;
    this.bucket = bucket;
    this.prefix = prefix;
  }

  final S3Client client() {
    return client;
  }

  final String bucket() {
    return bucket;
  }

  final String key(String path) {
    return prefix + path;
  }

  /** A file with the mark of its version. */
  @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
  record Version(byte[] bytes, String mark) {}

  /** A file of moderate size, or nothing where there is none. */
  final Optional<Version> read(String path) throws IOException {
    return S3Faults.told(
        () -> {
          try (ResponseInputStream<GetObjectResponse> in =
              client.getObject(get -> get.bucket(bucket).key(key(path)))) {
            return Optional.of(new Version(in.readAllBytes(), in.response().eTag()));
          } catch (NoSuchKeyException e) {
            return Optional.empty();
          } catch (S3Exception e) {
            if (e.statusCode() == NOT_FOUND && !"NoSuchBucket".equals(S3Faults.code(e))) {
              return Optional.empty();
            }
            throw e;
          }
        });
  }

  /**
   * What is in a file, as was written beside it; unknown where nothing was, nothing if not there.
   */
  final Optional<Fingerprint> fingerprint(String path) throws IOException {
    return S3Faults.told(
        () -> {
          try {
            HeadObjectResponse head = client.headObject(ask -> ask.bucket(bucket).key(key(path)));
            String digest = head.metadata().get(DIGEST);
            return Optional.of(
                digest == null
                    ? Fingerprint.UNKNOWN
                    : new Fingerprint(digest, head.contentLength()));
          } catch (S3Exception e) {
            if (e.statusCode() == NOT_FOUND) {
              return Optional.empty();
            }
            throw e;
          }
        });
  }

  /** The first files there are, in the order of their paths. */
  final List<String> list(int most) throws IOException {
    return S3Faults.told(
        () -> {
          List<String> paths = new ArrayList<>();
          ListObjectsV2Request all =
              ListObjectsV2Request.builder().bucket(bucket).prefix(prefix).build();
          for (var object : client.listObjectsV2Paginator(all).contents()) {
            if (paths.size() == most) {
              break;
            }
            paths.add(object.key().substring(prefix.length()));
          }
          return paths;
        });
  }

  @Override
  public final void close() {
    client.close();
  }
}
