package samling.publish.s3;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import samling.target.Target;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A store that speaks S3, on this machine. */
final class Store implements AutoCloseable {
  static final Map<String, String> KEYS =
      Map.of("AWS_ACCESS_KEY_ID", "samling", "AWS_SECRET_ACCESS_KEY", "hunter2-secret-key");

  /** This store shows files that are still on their way, as no other does. */
  private static final Pattern UNDER_WAY = Pattern.compile("-[0-9a-f]{8}(-[0-9a-f]{4}){3}-");

  private final S3Proxy proxy;
  private final S3Client client;

  Store() throws Exception {
    TransientNio2BlobStore blobs = new TransientNio2BlobStore();
    proxy =
        S3Proxy.builder()
            .blobStore(blobs)
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, KEYS.get("AWS_ACCESS_KEY_ID"), secret())
            .build();
    proxy.start();
    client =
        S3Client.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .endpointOverride(endpoint())
            .forcePathStyle(true)
            .serviceConfiguration(c -> c.expectContinueEnabled(false))
            .overrideConfiguration(c -> c.retryStrategy(retry -> retry.maxAttempts(8)))
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(KEYS.get("AWS_ACCESS_KEY_ID"), secret())))
            .build();
  }

  private static String secret() {
    return KEYS.get("AWS_SECRET_ACCESS_KEY");
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + proxy.getPort());
  }

  S3Client client() {
    return client;
  }

  Target.S3 bucket(String name, String prefix) {
    client.createBucket(make -> make.bucket(name));
    return new Target.S3(
        "bucket", Optional.of(endpoint()), "us-east-1", name, prefix, Optional.empty());
  }

  /** What a reader is served: all but what is hidden. */
  SortedMap<String, String> served(String bucket, String prefix) {
    SortedMap<String, String> files = new TreeMap<>();
    client
        .listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix))
        .contents()
        .forEach(
            object -> {
              String path = object.key().substring(prefix.length());
              if (!path.startsWith(".samling/") && !UNDER_WAY.matcher(path).find()) {
                files.put(
                    path,
                    client
                        .getObjectAsBytes(get -> get.bucket(bucket).key(object.key()))
                        .asUtf8String());
              }
            });
    return files;
  }

  @Override
  public void close() {
    client.close();
    try {
      proxy.stop();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
