package samling.publish.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import samling.publish.BuiltSite;
import samling.publish.Leave;
import samling.publish.PublishRefused;
import samling.publish.TinySite;
import samling.publish.disk.BreakingDisk.Moment;
import samling.publish.lease.Pace;
import samling.target.Target.Layout;

/** A publisher that is stopped at any operation leaves a sound site, and the next one finishes. */
class StoppedPublishingTest {
  private static final Leave LEAVE = new Leave(false, -1);

  /** So slow that no beat falls into a test. */
  private static final Pace STILL = new Pace(Duration.ofMinutes(9), Duration.ofMinutes(9));

  @TempDir Path folder;
  private Publishing publishing;
  private BuiltSite old;
  private BuiltSite next;
  private BuiltSite third;

  @BeforeEach
  void build() throws IOException {
    publishing = new Publishing(Files.createDirectories(folder.resolve("work")));
    old = publishing.site(TinySite.old());
    next = publishing.site(TinySite.next());
    third = publishing.site(TinySite.third());
  }

  static Stream<Arguments> ways() {
    return Stream.of(Layout.values())
        .flatMap(layout -> Stream.of(Moment.values()).map(m -> Arguments.of(layout, m)));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void atEveryOperation(Layout layout, Moment moment) throws Exception {
    BreakingDisk whole = whole(layout);
    assertThat(whole.count()).isGreaterThan(60);
    List<Integer> moments =
        moment == Moment.HALF_WAY
            ? whole.writes()
            : IntStream.rangeClosed(1, whole.count()).boxed().toList();
    for (int at : moments) {
      Path root = withOldSite("w" + at, layout);
      stop(root, layout, next, at, moment, 1);
      assertSound(root, layout, TinySite.old(), TinySite.next(), "stopped at " + at);
      // The same site again, or one that was corrected meanwhile.
      boolean same = at % 3 != 0;
      finish(root, layout, same ? next : third);
      assertThat(TinySite.served(root))
          .as("after " + at)
          .isEqualTo(same ? TinySite.next() : TinySite.third());
      assertNothingLeft(root, layout);
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void atTheVeryFirstPublication(Layout layout) throws Exception {
    for (int at = 1; at < 500; at++) {
      Path root = Files.createDirectories(folder.resolve("f" + at)).resolve("www");
      BreakingDisk disk = stop(root, layout, next, at, Moment.AFTER, 1);
      if (layout == Layout.RELEASES) {
        SortedMap<String, String> served = TinySite.served(root);
        assertThat(served.isEmpty() || served.equals(TinySite.next())).isTrue();
      }
      finish(root, layout, third);
      assertThat(TinySite.served(root)).as("after " + at).isEqualTo(TinySite.third());
      if (disk.count() < at) {
        return;
      }
    }
    throw new AssertionError("no end");
  }

  /** Twice, each time at another step, and the second time with another site. */
  @ParameterizedTest
  @EnumSource(Layout.class)
  void againWhileItFinishes(Layout layout) throws Exception {
    Random random = new Random(7);
    int operations = operations(layout);
    for (int i = 0; i < 40; i++) {
      Path root = withOldSite("t" + i, layout);
      int first = 1 + random.nextInt(operations);
      int second = 1 + random.nextInt(operations);
      stop(root, layout, next, first, moment(random), 1);
      BreakingDisk disk = new BreakingDisk(Publishing.disk(), second, moment(random), 1);
      stop(disk, root, layout, third, second, Publishing.HASTY);
      String when = first + ", then " + second;
      if (layout == Layout.RELEASES) {
        assertThat(TinySite.served(root))
            .as(when)
            .isIn(TinySite.old(), TinySite.next(), TinySite.third());
      }
      finish(root, layout, next);
      assertThat(TinySite.served(root)).as(when).isEqualTo(TinySite.next());
      assertNothingLeft(root, layout);
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void withSeveralOperationsUnderWay(Layout layout) throws Exception {
    Random random = new Random(11);
    int operations = operations(layout);
    for (int i = 0; i < 40; i++) {
      Path root = withOldSite("p" + i, layout);
      stop(root, layout, next, 1 + random.nextInt(operations), moment(random), 4);
      assertSound(root, layout, TinySite.old(), TinySite.next(), "run " + i);
      finish(root, layout, next);
      assertThat(TinySite.served(root)).isEqualTo(TinySite.next());
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void whatIsThereIsNotSentAgain(Layout layout) throws Exception {
    int operations = operations(layout);
    CountingDisk whole = new CountingDisk();
    finish(whole, withOldSite("whole", layout), layout, next);
    assertThat(whole.bytes()).isGreaterThan(5000);
    int nothingTwice = 0;
    int runs = 0;
    for (int at = 1; at < operations; at += 3) {
      runs++;
      Path root = withOldSite("r" + at, layout);
      CountingDisk counting = new CountingDisk();
      stop(new BreakingDisk(counting, at, Moment.AFTER, 1), root, layout, next, at);
      finish(counting, root, layout, next);
      assertThat(counting.bytes()).as("at " + at).isLessThanOrEqualTo(whole.bytes() + 5000);
      nothingTwice += counting.bytes() == whole.bytes() ? 1 : 0;
    }
    // All but the file that was under way is kept.
    assertThat(nothingTwice).isGreaterThanOrEqualTo(runs - whole.files() - 2);
  }

  @Test
  void inPlaceNoForeignFileIsTouched() throws Exception {
    Path root = withOldSite("x", Layout.IN_PLACE);
    Files.writeString(root.resolve("mine.txt"), "mine");
    Files.createDirectories(root.resolve("gone"));
    Files.writeString(root.resolve("gone/mine.txt"), "mine");
    int operations = operations(Layout.IN_PLACE);
    for (int at = 10; at < operations; at += 7) {
      stop(root, Layout.IN_PLACE, next, at, Moment.AFTER, 1);
      finish(root, Layout.IN_PLACE, next);
      publishing.publish(Publishing.disk(), root, Layout.IN_PLACE, old, Publishing.HASTY, LEAVE);
      assertThat(root.resolve("mine.txt")).hasContent("mine");
      assertThat(root.resolve("gone/mine.txt")).hasContent("mine");
    }
  }

  private int operations(Layout layout) throws Exception {
    return whole(layout).count();
  }

  /** A publication from the first operation to the last. */
  private BreakingDisk whole(Layout layout) throws Exception {
    Path root = withOldSite("count", layout);
    BreakingDisk disk = stop(root, layout, next, Integer.MAX_VALUE, Moment.AFTER, 1);
    samling.Folders.delete(root.getParent());
    return disk;
  }

  private BreakingDisk stop(
      Path root, Layout layout, BuiltSite site, int at, Moment moment, int lanes)
      throws PublishRefused {
    return stop(new BreakingDisk(Publishing.disk(), at, moment, lanes), root, layout, site, at);
  }

  private BreakingDisk stop(BreakingDisk disk, Path root, Layout layout, BuiltSite site, int at)
      throws PublishRefused {
    return stop(disk, root, layout, site, at, STILL);
  }

  private BreakingDisk stop(
      BreakingDisk disk, Path root, Layout layout, BuiltSite site, int at, Pace pace)
      throws PublishRefused {
    try {
      publishing.publish(disk, root, layout, site, pace, LEAVE);
      assertThat(disk.count()).isLessThan(at);
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("the line");
    }
    return disk;
  }

  private void finish(Path root, Layout layout, BuiltSite site) throws Exception {
    finish(Publishing.disk(), root, layout, site);
  }

  private void finish(Disk disk, Path root, Layout layout, BuiltSite site) throws Exception {
    publishing.publish(disk, root, layout, site, Publishing.HASTY, LEAVE);
  }

  private static Moment moment(Random random) {
    List<Moment> all = List.of(Moment.values());
    return all.get(random.nextInt(all.size()));
  }

  private Path withOldSite(String name, Layout layout) throws Exception {
    Path root = Files.createDirectories(folder.resolve(name)).resolve("www");
    finish(root, layout, old);
    return root;
  }

  private static void assertSound(
      Path root,
      Layout layout,
      SortedMap<String, String> before,
      SortedMap<String, String> after,
      String when)
      throws IOException {
    SortedMap<String, String> served = TinySite.served(root);
    if (layout == Layout.RELEASES) {
      assertThat(served).as(when).isIn(before, after);
    } else {
      try {
        TinySite.assertSound(served, before, after);
      } catch (AssertionError e) {
        throw new AssertionError(when, e);
      }
    }
  }

  private static void assertNothingLeft(Path root, Layout layout) throws IOException {
    if (layout == Layout.IN_PLACE) {
      assertThat(list(root.resolve(".samling"))).containsExactly("published");
    } else {
      assertThat(list(root.resolveSibling("www.releases")))
          .allMatch(name -> name.matches("[0-9a-f]{16}(\\.files)?|history"))
          .hasSizeLessThanOrEqualTo(5);
    }
    assertThat(list(root.getParent())).hasSizeLessThanOrEqualTo(2);
  }

  private static List<String> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
