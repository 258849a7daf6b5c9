package samling.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import samling.build.Stage;

/** Where the time of a run went, stage by stage, as a table for whoever asked. */
final class Timings {

  /**
   * What the clocks of this process show.
   *
   * @param running since the Java machine began
   * @param processor the time of all processors spent on it, or null where the system keeps that to
   *     itself; in steps of a hundredth of a second on most systems
   */
  record Moment(Duration running, @Nullable Duration processor) {

    /** The clocks now; they start with the Java machine, and know nothing of dates. */
    static Supplier<Moment> clocks() {
      long begun =
          System.nanoTime() - ManagementFactory.getRuntimeMXBean().getUptime() * 1_000_000L;
      return () ->
          new Moment(
              Duration.ofNanos(System.nanoTime() - begun),
              ProcessHandle.current().info().totalCpuDuration().orElse(null));
    }
  }

  private record Lap(String key, Moment begin) {}

  private static final Moment BIRTH = new Moment(Duration.ZERO, Duration.ZERO);

  private final Supplier<Moment> clocks;
  private final List<Lap> laps = new ArrayList<>(List.of(new Lap("start", BIRTH)));

  Timings(Supplier<Moment> clocks) {
    this.clocks = clocks;
  }

  /** Ends the stage before and begins this one. */
  void begin(Stage stage) {
    laps.add(new Lap(stage.name().toLowerCase(Locale.ROOT), clocks.get()));
  }

  /** Ends the last stage and prints what each has taken. */
  void print(PrintWriter out, Messages messages) {
    Moment end = clocks.get();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            messages.text("timings.stage"),
            messages.text("timings.seconds"),
            messages.text("timings.processor"),
            messages.text("timings.share")));
    for (int i = 0; i < laps.size(); i++) {
      Moment next = i + 1 < laps.size() ? laps.get(i + 1).begin() : end;
      rows.add(row(laps.get(i).key(), laps.get(i).begin(), next, end, messages));
    }
    rows.add(row("total", BIRTH, end, end, messages));
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    rows.forEach(row -> out.println(aligned(row, widths)));
    out.flush();
  }

  private static List<String> row(
      String key, Moment begin, Moment next, Moment end, Messages messages) {
    Duration running = next.running().minus(begin.running());
    long share = Math.round(100.0 * running.toNanos() / Math.max(1, end.running().toNanos()));
    String processor =
        begin.processor() == null || next.processor() == null
            ? "–"
            : messages.seconds(next.processor().minus(begin.processor()), 2);
    return List.of(
        messages.text("timings." + key),
        messages.seconds(running, 2),
        processor,
        messages.text("timings.percent", share));
  }

  /** The first column to the left, the numbers to the right. */
  private static String aligned(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder(row.get(0));
    line.append(" ".repeat(widths[0] - row.get(0).length()));
    for (int i = 1; i < widths.length; i++) {
      line.append(" ".repeat(2 + widths[i] - row.get(i).length())).append(row.get(i));
    }
    return line.toString();
  }
}
