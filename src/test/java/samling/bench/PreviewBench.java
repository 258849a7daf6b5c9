package samling.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * How long it takes from a saved file to the page with the change in it, as a browser gets it: a
 * course's own page, and the list of all courses. {@code bench/preview.sh} starts it.
 */
final class PreviewBench {
  private static final int WARM_UP = 15;
  private static final int MEASURED = 21;
  private static final String COURSE = "kurs-00017";

  private final URI address;
  private final Path file;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private int edits;

  private PreviewBench(URI address, Path file) {
    this.address = address;
    this.file = file;
  }

  /**
   * Measures sites of some sizes.
   *
   * @param arguments the command that starts Samling, {@code --}, and the sizes
   */
  public static void main(String[] arguments) throws Exception {
    int split = List.of(arguments).indexOf("--");
    List<String> samling = List.of(arguments).subList(0, split);
    System.out.println("Saved file to served page, milliseconds: median (worst tenth from, worst)");
    System.out.printf("%8s  %-24s  %-24s  %8s%n", "courses", "course page", "list page", "start s");
    for (String size : List.of(arguments).subList(split + 1, arguments.length)) {
      measure(samling, Integer.parseInt(size));
    }
  }

  private static void measure(List<String> samling, int courses) throws Exception {
    Path site = Files.createTempDirectory("samling-bench").toRealPath();
    SamlingSite.write(site, courses, "");
    List<String> command = new ArrayList<>(samling);
    command.addAll(List.of("preview", site.toString(), "--at", "2026-11-20T12:00"));
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = String.valueOf(out.readLine());
      double started = (System.nanoTime() - begun) / 1e9;
      URI address = URI.create(line.replaceAll(".*?(http://\\S+).*", "$1"));
      Path file = site.resolve("content/courses/" + COURSE + ".yaml");
      PreviewBench bench = new PreviewBench(address, file);
      String page = bench.times("kurs/" + COURSE + "/");
      String list = bench.times("kurs/");
      System.out.printf(Locale.ROOT, "%8d  %-24s  %-24s  %8.1f%n", courses, page, list, started);
    } finally {
      process.destroy();
      process.waitFor(5, TimeUnit.SECONDS);
    }
  }

  private String times(String path) throws Exception {
    BlockingQueue<String> told = new LinkedBlockingQueue<>();
    Thread listener = new Thread(() -> listen(path, told));
    listener.setDaemon(true);
    listener.start();
    double[] times = new double[MEASURED];
    for (int i = -WARM_UP; i < MEASURED; i++) {
      double time = edit(path, told);
      if (i >= 0) {
        times[i] = time;
      }
      Thread.sleep(300); // Checks and the collector are done when an editor saves again.
    }
    listener.interrupt();
    Arrays.sort(times);
    return String.format(
        Locale.ROOT,
        "%.0f (%.0f, %.0f)",
        times[MEASURED / 2],
        times[MEASURED * 9 / 10],
        times[MEASURED - 1]);
  }

  /** Saves the course with another title, and waits for the page to have it. */
  private double edit(String path, BlockingQueue<String> told) throws Exception {
    String title = "Utgave " + ++edits;
    String text = Files.readString(file).replaceFirst("title: .*", "title: " + title);
    told.clear();
    long saved = System.nanoTime();
    Files.writeString(file, text);
    while (true) {
      if (told.poll(10, TimeUnit.SECONDS) == null) {
        throw new IllegalStateException("Nothing was told of " + title);
      }
      HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
      HttpResponse<byte[]> page = client.send(request, BodyHandlers.ofByteArray());
      long served = System.nanoTime();
      if (new String(page.body(), StandardCharsets.UTF_8).contains(title)) {
        return (served - saved) / 1e6;
      }
    }
  }

  private void listen(String path, BlockingQueue<String> told) {
    URI events = address.resolve("/-/events?lang=nb&page=/" + path);
    HttpRequest request = HttpRequest.newBuilder(events).timeout(Duration.ofMinutes(10)).build();
    try {
      client
          .send(request, BodyHandlers.ofLines())
          .body()
          .filter(line -> line.startsWith("data:"))
          .forEach(told::add);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | UncheckedIOException e) {
      told.add("The preview has ended."); // which is what becomes of it
    }
  }
}
