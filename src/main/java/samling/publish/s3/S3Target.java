package samling.publish.s3;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import samling.publish.Look;
import samling.publish.PublishRefused;
import samling.publish.PublishRefused.Reason;
import samling.publish.Route;
import samling.publish.lease.Pace;
import samling.target.Target;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** The ways to a bucket. */
public final class S3Target {
  /**
   * More than the lines that Java keeps open to a store: it notices only in using one that the
   * store has closed it, and each attempt may get another such line.
   */
  private static final int ATTEMPTS = 8;

  private S3Target() {}

  /**
   * Connects to look.
   *
   * @param environment where the keys are looked for
   */
  public static Look look(Target.S3 target, Map<String, String> environment) throws PublishRefused {
    S3Client client = client(target, environment, Optional.empty());
    return new BucketLook(new BucketView(client, target.bucket(), target.prefix()));
  }

  /**
   * Connects to publish.
   *
   * @param owner who publishes, for others to read
   */
  public static Route route(
      Target.S3 target, Map<String, String> environment, String owner, Pace pace)
      throws PublishRefused {
    return route(target, environment, owner, pace, Optional.empty());
  }

  /**
   * Connects to publish, past somebody who listens.
   *
   * @param listener told of every request
   */
  static Route route(
      Target.S3 target,
      Map<String, String> environment,
      String owner,
      Pace pace,
      Optional<ExecutionInterceptor> listener)
      throws PublishRefused {
    S3Client client = client(target, environment, listener);
    Bucket bucket = new Bucket(client, target.bucket(), target.prefix());
    return new BucketRoute(bucket, target.name(), owner, pace);
  }

  private static S3Client client(
      Target.S3 target, Map<String, String> environment, Optional<ExecutionInterceptor> listener)
      throws PublishRefused {
    S3ClientBuilder builder =
        S3Client.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .region(Region.of(target.region()))
            .credentialsProvider(credentials(target, environment))
            // Java's own client can't tell an answer to "may I send this?" from a broken line.
            .serviceConfiguration(c -> c.expectContinueEnabled(false))
            // Stores that are not Amazon's don't know the newer checksums.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
    target.endpoint().ifPresent(at -> builder.endpointOverride(at).forcePathStyle(true));
    builder.overrideConfiguration(
        c -> {
          c.retryStrategy(retry -> retry.maxAttempts(ATTEMPTS));
          listener.ifPresent(c::addExecutionInterceptor);
        });
    return builder.build();
  }

  private static AwsCredentialsProvider credentials(
      Target.S3 target, Map<String, String> environment) throws PublishRefused {
    String id = environment.get("AWS_ACCESS_KEY_ID");
    String secret = environment.get("AWS_SECRET_ACCESS_KEY");
    String session = environment.get("AWS_SESSION_TOKEN");
    if (target.profile().isEmpty() && id != null && secret != null) {
      return StaticCredentialsProvider.create(
          session == null
              ? AwsBasicCredentials.create(id, secret)
              : AwsSessionCredentials.create(id, secret, session));
    }
    try {
      AwsCredentialsProvider profile =
          ProfileCredentialsProvider.create(target.profile().orElse("default"));
      profile.resolveCredentials();
      return profile;
    } catch (SdkClientException e) {
      throw new PublishRefused(Reason.NO_KEYS, List.of());
    }
  }
}
