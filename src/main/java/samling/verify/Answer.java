package samling.verify;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * What a host has answered to one question. Of a body only the digest is kept.
 *
 * @param digest the body's SHA-256 in lower-case hexadecimal digits, or nothing where it was longer
 *     than what was looked for
 */
record Answer(int status, HttpHeaders headers, String digest) {
  /** How long a host may take before it answers, and to send what it sends too slowly. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Slower than the slowest line. */
  private static final long BYTES_PER_SECOND = 1000;

  /**
   * Asks, and waits for the whole answer.
   *
   * @param longest how many bytes of a body are read; nobody needs to know what comes after
   * @throws HttpTimeoutException when the host lets one wait for long, or for ever
   */
  static Answer to(HttpRequest request, HttpClient client, long longest) throws IOException {
    Body body = new Body(longest);
    CompletableFuture<HttpResponse<String>> coming = client.sendAsync(request, info -> body);
    long begun = System.nanoTime();
    while (true) {
      try {
        HttpResponse<String> whole = coming.get(1, TimeUnit.SECONDS);
        return new Answer(whole.statusCode(), whole.headers(), whole.body());
      } catch (TimeoutException e) {
        Duration most = PATIENCE.plusSeconds(body.received / BYTES_PER_SECOND);
        if (Duration.ofNanos(System.nanoTime() - begun).compareTo(most) > 0) {
          coming.cancel(true);
          throw new HttpTimeoutException("request timed out");
        }
      } catch (ExecutionException e) {
        throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
      } catch (InterruptedException e) {
        coming.cancel(true);
        Thread.currentThread().interrupt();
        throw new IOException(e);
      }
    }
  }

  /** All values of a header, or nothing. */
  String header(String name) {
    return String.join(", ", headers.allValues(name));
  }

  /** A body that is looked at as it comes, and let go. */
  private static final class Body implements BodySubscriber<String> {
    private final CompletableFuture<String> whole = new CompletableFuture<>();
    private final MessageDigest digest = Digests.sha256();
    private final long longest;
    private @Nullable Subscription subscription;
    private volatile long received;

    Body(long longest) {
      this.longest = longest;
    }

    @Override
    public CompletionStage<String> getBody() {
      return whole;
    }

    @Override
    public void onSubscribe(Subscription begun) {
      subscription = begun;
      begun.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
      long now = received;
      for (ByteBuffer part : parts) {
        now += part.remaining();
        digest.update(part);
      }
      received = now;
      if (now > longest && subscription != null) {
        subscription.cancel();
        whole.complete("");
      }
    }

    @Override
    public void onError(Throwable fault) {
      whole.completeExceptionally(fault);
    }

    @Override
    public void onComplete() {
      whole.complete(HexFormat.of().formatHex(digest.digest()));
    }
  }
}
