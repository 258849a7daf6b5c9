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
import java.util.stream.Collectors;

/**
 * How long it takes from a saved file to the page with the change in it, as a browser gets it: a
 * course's own page, and the list of all courses. {@code bench/preview.sh} starts it.
 */
final class PreviewBench {
  private static final int WARM_UP = 10;
  private static final int MEASURED = 15;
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
   * Measures sites of some sizes, and prints each as a line of JSON.
   *
   * @param arguments the folder to make sites in, the command that starts Samling, {@code --}, and
   *     the sizes
   */
  public static void main(String[] arguments) throws Exception {
    List<String> all = List.of(arguments);
    int split = all.indexOf("--");
    for (String size : all.subList(split + 1, all.size())) {
      Path site = Path.of(all.get(0)).resolve("preview-" + size);
      Files.createDirectories(site);
      measure(all.subList(1, split), site.toRealPath(), Integer.parseInt(size));
    }
  }

  private static void measure(List<String> samling, Path site, int courses) throws Exception {
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
      tell(courses, "course", started, bench.times("kurs/" + COURSE + "/"));
      tell(courses, "list", started, bench.times("kurs/"));
    } finally {
      process.destroy();
      process.waitFor(5, TimeUnit.SECONDS);
    }
  }

  private static void tell(int courses, String page, double started, double[] times) {
    System.out.printf(
        Locale.ROOT,
        "{\"step\": \"preview\", \"size\": %d, \"page\": \"%s\", \"start\": %.2f, \"times\": %s}%n",
        courses,
        page,
        started,
        Arrays.stream(times)
            .mapToObj(t -> String.format(Locale.ROOT, "%.1f", t))
            .collect(Collectors.joining(", ", "[", "]")));
  }

  /** Milliseconds of each save. */
  private double[] times(String path) throws Exception {
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
      // An editor needs as long before saving again; the checks of a large site are done by then.
      Thread.sleep(2_000);
    }
    listener.interrupt();
    return times;
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
