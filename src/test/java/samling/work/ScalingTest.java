package samling.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.bench.SamlingSite;

/**
 * Twice as many courses take twice the work, and not four times: every method of Samling's and of
 * its libraries is counted, while sites of three sizes are built. Those are too small to have an
 * index for searching, so that of larger ones is made alone.
 */
class ScalingTest {
  private static final int SMALL = 60;
  private static final int SMALL_INDEX = 250;

  /** What is done less often than this for the courses that are added is no matter. */
  private static final long FEW = 2 * SMALL;

  private static final String BYTES = "bytes written";
  private static final String FILES = "files written";
  private static final String ALLOCATED = "bytes of memory asked for";

  @TempDir private static Path folder;
  private static final List<Map<String, Long>> COUNTS = new ArrayList<>();
  private static final List<Map<String, Long>> INDEX_COUNTS = new ArrayList<>();

  /** On one thread, so that no count hangs on which page is finished first. */
  @BeforeAll
  static void buildAlone() throws Exception {
    ForkJoinPool one = new ForkJoinPool(1);
    try {
      one.submit(
              () -> {
                build();
                return true;
              })
          .get();
    } finally {
      one.shutdown();
    }
  }

  private static void build() throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    try (CountingLoader loader = new CountingLoader()) {
      thread.setContextClassLoader(loader); // which libraries ask for classes they know by name
      Method run =
          loader
              .loadClass("samling.cli.Main")
              .getDeclaredMethod("run", PrintWriter.class, PrintWriter.class, String[].class);
      run.setAccessible(true);
      built(loader, run, SMALL / 4); // so that what is done once is done
      for (int courses : new int[] {SMALL, 2 * SMALL, 4 * SMALL}) {
        COUNTS.add(built(loader, run, courses));
      }
      Method index = loader.loadClass("samling.search.IndexWork").getMethod("run", int.class);
      index.invoke(null, SMALL_INDEX);
      for (int courses : new int[] {SMALL_INDEX, 2 * SMALL_INDEX, 4 * SMALL_INDEX}) {
        INDEX_COUNTS.add(indexed(loader, index, courses));
      }
    } finally {
      thread.setContextClassLoader(own);
    }
  }

  private static Map<String, Long> built(CountingLoader loader, Method run, int courses)
      throws Exception {
    Path site = folder.resolve("site-" + courses);
    Path output = Files.createTempDirectory(folder, "output");
    SamlingSite.write(site, courses, "");
    Map<String, Long> before = loader.counts();
    Map<Long, Long> allocated = allocated();
    StringWriter err = new StringWriter();
    String[] arguments = {
      "build", site.toString(), "--output", output.toString(), "--at", "2026-11-20T12:00"
    };
    Object code =
        run.invoke(null, new PrintWriter(new StringWriter()), new PrintWriter(err), arguments);
    assertThat(code).as(err.toString()).isEqualTo(0);
    Map<String, Long> counts = new TreeMap<>();
    counts.put(ALLOCATED, allocatedSince(allocated));
    counts.putAll(since(before, loader));
    try (Stream<Path> files = Files.walk(output)) {
      long[] sizes = files.filter(Files::isRegularFile).mapToLong(ScalingTest::size).toArray();
      counts.put(FILES, (long) sizes.length);
      counts.put(BYTES, LongStream.of(sizes).sum());
    }
    return counts;
  }

  private static Map<String, Long> indexed(CountingLoader loader, Method index, int courses)
      throws ReflectiveOperationException {
    Map<String, Long> before = loader.counts();
    long bytes = (long) index.invoke(null, courses);
    Map<String, Long> counts = since(before, loader);
    counts.put(BYTES, bytes);
    return counts;
  }

  private static Map<String, Long> since(Map<String, Long> before, CountingLoader loader)
      throws ReflectiveOperationException {
    Map<String, Long> counts = new TreeMap<>();
    loader.counts().forEach((method, n) -> counts.put(method, n - before.getOrDefault(method, 0L)));
    return counts;
  }

  /** What every thread has asked for so far, by its id. */
  private static Map<Long, Long> allocated() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long[] ids = threads.getAllThreadIds();
    long[] bytes = threads.getThreadAllocatedBytes(ids);
    Map<Long, Long> byThread = new TreeMap<>();
    for (int i = 0; i < ids.length; i++) {
      byThread.put(ids[i], Math.max(0, bytes[i]));
    }
    return byThread;
  }

  /** What threads have asked for since; one that has ended meanwhile has long been idle. */
  private static long allocatedSince(Map<Long, Long> before) {
    long all = 0;
    for (Map.Entry<Long, Long> thread : allocated().entrySet()) {
      all += thread.getValue() - before.getOrDefault(thread.getKey(), 0L);
    }
    return all;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void nothingGrowsFasterThanTheSite() {
    assertThat(runningAway(COUNTS, FEW)).isEmpty();
  }

  @Test
  void norDoesTheIndexForSearching() {
    assertThat(runningAway(INDEX_COUNTS, 2 * SMALL_INDEX)).isEmpty();
    assertThat(INDEX_COUNTS.get(2).keySet()).anyMatch(m -> m.startsWith("samling.search.Lexicon"));
  }

  private static List<String> runningAway(List<Map<String, Long>> all, long few) {
    List<String> faults = new ArrayList<>();
    all.get(2)
        .keySet()
        .forEach(
            what -> {
              long[] n = all.stream().mapToLong(c -> c.getOrDefault(what, 0L)).toArray();
              if (new Growth(n[0], n[1], n[2]).runsAway(few)) {
                faults.add("%s: %d, %d, %d".formatted(what, n[0], n[1], n[2]));
              }
            });
    return faults;
  }

  @Test
  void muchIsCounted() {
    Map<String, Long> counts = COUNTS.get(2);
    assertThat(counts).hasSizeGreaterThan(2000);
    assertThat(counts.keySet())
        .anyMatch(method -> method.startsWith("samling.plan."))
        .anyMatch(method -> method.startsWith("freemarker.core."))
        .anyMatch(method -> method.startsWith("samling.read.markdown."));
    assertThat(counts.get(FILES)).isGreaterThan(4 * SMALL);
  }
}
