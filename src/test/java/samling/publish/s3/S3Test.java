package samling.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.publish.BuiltSite;
import samling.publish.Leave;
import samling.publish.Look;
import samling.publish.Plan;
import samling.publish.PublishRefused;
import samling.publish.PublishRefused.Reason;
import samling.publish.Quiet;
import samling.publish.Route;
import samling.publish.Standing;
import samling.publish.TinySite;
import samling.publish.lease.Lease;
import samling.publish.lease.Pace;
import samling.target.Target;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/** Publishing to a bucket of a store that speaks S3. */
class S3Test {
  private static final Pace HASTY = new Pace(Duration.ofMillis(20), Duration.ofMillis(60));
  private static final Pace STILL = new Pace(Duration.ofMinutes(9), Duration.ofMinutes(9));

  private static final NavigableMap<String, String> OLD = TinySite.plain(TinySite.old());
  private static final NavigableMap<String, String> NEXT = TinySite.plain(TinySite.next());
  private static final NavigableMap<String, String> THIRD = TinySite.plain(TinySite.third());

  private static Store store;
  private static int buckets;

  @TempDir Path folder;
  private int sites;

  /** Breaks the line after one request, which is also before the next, and for good. */
  private static final class Break implements ExecutionInterceptor {
    private final int at;
    private final AtomicInteger count = new AtomicInteger();

    Break(int at) {
      this.at = at;
    }

    @Override
    public void beforeTransmission(
        Context.BeforeTransmission context, ExecutionAttributes attributes) {
      if (count.incrementAndGet() > at) {
        throw SdkClientException.create("the line broke");
      }
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
      if (count.get() == at) {
        throw SdkClientException.create("the line broke");
      }
    }
  }

  @BeforeAll
  static void start() throws Exception {
    store = new Store();
  }

  @AfterAll
  static void stop() throws Exception {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kurs/nb/"})
  void aSiteArrivesChangesAndGoesAway(String prefix) throws Exception {
    Target.S3 target = store.bucket("b" + ++buckets + "bucket", prefix);
    publish(target, OLD);
    assertThat(served(target)).isEqualTo(OLD);
    Quiet second = publish(target, NEXT);
    assertThat(served(target)).isEqualTo(NEXT);
    assertThat(second.files.get()).isLessThan(NEXT.size());
    assertThat(publish(target, NEXT).files.get()).isZero();
    assertThat(hidden(target)).containsExactly(prefix + ".samling/published");
  }

  @Test
  void everyFileHasItsTypeAndHowLongItMayBeKept() throws Exception {
    Target.S3 target = store.bucket("b" + ++buckets + "types", "");
    SortedMap<String, String> files = new TreeMap<>(OLD);
    files.put("assets/css/samling.0123456789.css", "body {}");
    publish(target, files);
    HeadObjectResponse page = head(target, "index.html");
    assertThat(plain(page.contentType())).isEqualTo("text/html;charset=utf-8");
    assertThat(page.cacheControl()).isEqualTo("no-cache");
    HeadObjectResponse style = head(target, "assets/css/samling.0123456789.css");
    assertThat(plain(style.contentType())).isEqualTo("text/css;charset=utf-8");
    assertThat(style.cacheControl()).contains("immutable");
    assertThat(head(target, "img/logo.svg").contentType()).startsWith("image/svg+xml");
  }

  @Test
  void aFileThatIsNoMoreWhatItWasIsNotSent() throws Exception {
    Target.S3 target = store.bucket("b" + ++buckets + "rebuilt", "");
    BuiltSite site = site(OLD);
    Files.writeString(site.file("feed.xml"), "<feed>odd</feed>");
    try (Route route = S3Target.route(target, Store.KEYS, "me", STILL, Optional.empty())) {
      Plan plan = Plan.of(site, route.look(site.inventory()));
      PublishRefused refused =
          catchThrowableOfType(PublishRefused.class, () -> route.publish(plan, new Quiet()));
      assertThat(refused.reason()).isEqualTo(Reason.REBUILT);
    }
    publish(target, OLD);
    assertThat(served(target)).isEqualTo(OLD);
  }

  @Test
  void aLineThatBreaksAtAnyRequestLeavesASoundSite() throws Exception {
    for (int at = 0; at < 200; at++) {
      Target.S3 target = store.bucket("b" + ++buckets + "broken", "");
      publish(target, OLD);
      Break line = new Break(at);
      BuiltSite next = site(NEXT);
      try (Route route = S3Target.route(target, Store.KEYS, "other", STILL, Optional.of(line))) {
        route.publish(Plan.of(next, route.look(next.inventory())), new Quiet());
      } catch (IOException e) {
        assertThat(e).hasMessageContaining("the line broke");
      }
      TinySite.assertSound(served(target), OLD, NEXT);
      SortedMap<String, String> then = at % 2 == 0 ? NEXT : THIRD;
      publish(target, then);
      assertThat(served(target)).as("after " + at).isEqualTo(then);
      assertThat(hidden(target)).containsExactly(".samling/published");
      if (line.count.get() < at) {
        assertThat(at).isGreaterThan(20);
        return;
      }
    }
    throw new AssertionError("no end");
  }

  @Test
  void whatArrivedBeforeTheLineBrokeIsNotSentAgain() throws Exception {
    List<Integer> again = new ArrayList<>();
    int sent = 0;
    for (int at = 6; at < 24; at += 2) {
      Target.S3 target = store.bucket("b" + ++buckets + "resumed", "");
      publish(target, OLD);
      BuiltSite next = site(NEXT);
      sent = Plan.of(next, look(target, next)).difference().sent();
      Break line = new Break(at);
      try (Route route = S3Target.route(target, Store.KEYS, "other", STILL, Optional.of(line))) {
        route.publish(Plan.of(next, route.look(next.inventory())), new Quiet());
      } catch (IOException e) {
        assertThat(e).hasMessageContaining("the line broke");
      }
      again.add(publish(target, NEXT).files.get());
    }
    // From all of it, by way of less and less, to nothing.
    assertThat(again).contains(sent, 0).doesNotContain(sent + 1);
    assertThat(again.stream().distinct()).hasSizeGreaterThan(2);
  }

  @Test
  void ofTwoWhoPublishTheSecondIsRefused() throws Exception {
    Target.S3 target = store.bucket("b" + ++buckets + "locked", "");
    Bucket bucket = new Bucket(store.client(), target.bucket(), "");
    try (Lease first =
        Lease.take(new BucketLock(bucket, ".samling/lock"), "first", HASTY, new Quiet())) {
      first.check();
      PublishRefused refused =
          catchThrowableOfType(PublishRefused.class, () -> publish(target, OLD));
      assertThat(refused.reason()).isEqualTo(Reason.LOCKED);
      assertThat(refused.words()).containsExactly("first");
    }
    publish(target, OLD);
  }

  @Test
  void ofManyWhoAskForTheLockOneGetsIt() throws Exception {
    Target.S3 target = store.bucket("b" + ++buckets + "race", "");
    Bucket bucket = new Bucket(store.client(), target.bucket(), "");
    AtomicInteger got = new AtomicInteger();
    List<Thread> threads =
        java.util.stream.IntStream.range(0, 8)
            .mapToObj(
                i ->
                    new Thread(
                        () -> {
                          try {
                            if (new BucketLock(bucket, "lock").create(new byte[] {(byte) i})) {
                              got.incrementAndGet();
                            }
                          } catch (IOException e) {
                            got.addAndGet(100);
                          }
                        }))
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(got.get()).isEqualTo(1);
  }

  @Test
  void foreignFilesAreListedAndStay() throws Exception {
    Target.S3 target = store.bucket("b" + ++buckets + "foreign", "");
    store
        .client()
        .putObject(
            put -> put.bucket(target.bucket()).key("mine.txt"), RequestBody.fromString("mine"));
    BuiltSite site = site(OLD);
    Plan plan = Plan.of(site, look(target, site));
    assertThat(plan.standing().foreign()).containsExactly("mine.txt");
    PublishRefused refused =
        catchThrowableOfType(PublishRefused.class, () -> new Leave(false, -1).check(plan));
    assertThat(refused.reason()).isEqualTo(Reason.FOREIGN);
    new Leave(true, -1).check(plan);
    publish(target, OLD);
    publish(target, NEXT);
    assertThat(served(target)).containsEntry("mine.txt", "mine");
  }

  @Test
  void withoutKeysNothingIsTriedAndAWrongKeyIsNeverRepeated() throws Exception {
    Target.S3 target = store.bucket("b" + ++buckets + "keys", "");
    Map<String, String> wrong =
        Map.of("AWS_ACCESS_KEY_ID", "samling", "AWS_SECRET_ACCESS_KEY", "hunter3");
    BuiltSite site = site(OLD);
    try (Look look = S3Target.look(target, wrong)) {
      IOException fault =
          catchThrowableOfType(IOException.class, () -> look.look(site.inventory()));
      assertThat(fault).hasMessageNotContaining("hunter3");
    }
  }

  private Standing look(Target.S3 target, BuiltSite site) throws Exception {
    try (Look look = S3Target.look(target, Store.KEYS)) {
      return look.look(site.inventory());
    }
  }

  private Quiet publish(Target.S3 target, SortedMap<String, String> files)
      throws IOException, PublishRefused {
    BuiltSite site = site(files);
    Quiet progress = new Quiet();
    try (Route route = S3Target.route(target, Store.KEYS, "me", HASTY)) {
      route.publish(Plan.of(site, route.look(site.inventory())), progress);
    }
    return progress;
  }

  private BuiltSite site(SortedMap<String, String> files) throws IOException {
    return TinySite.built(files, Files.createDirectories(folder.resolve("site" + ++sites)));
  }

  private SortedMap<String, String> served(Target.S3 target) {
    return store.served(target.bucket(), target.prefix());
  }

  private List<String> hidden(Target.S3 target) {
    return store.client().listObjectsV2(list -> list.bucket(target.bucket())).contents().stream()
        .map(object -> object.key())
        .filter(key -> key.contains(".samling/"))
        .toList();
  }

  /** This store writes types in a way of its own. */
  private static String plain(String type) {
    return type.replace(" ", "");
  }

  private HeadObjectResponse head(Target.S3 target, String path) {
    return store.client().headObject(ask -> ask.bucket(target.bucket()).key(path));
  }
}
