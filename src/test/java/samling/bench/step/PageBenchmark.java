package samling.bench.step;

import org.openjdk.jmh.annotations.Benchmark;
import samling.bake.PageRenderer;
import samling.bake.Sheet;
import samling.build.SitePlan;

/** Rendering: pages whose words are all there, through FreeMarker to bytes. */
public class PageBenchmark extends Measured {
  private final PageRenderer renderer;
  private final Sheet course;
  private final Sheet list;

  public PageBenchmark() {
    SmallSite site = SmallSite.make();
    renderer = PageRenderer.of(site.settings);
    SitePlan plan = site.plan();
    course = sheet(plan, "kurs/kurs-00017/index.html");
    list = sheet(plan, "kurs/index.html");
  }

  private static Sheet sheet(SitePlan plan, String file) {
    return plan.pages().stream()
        .filter(page -> page.file().equals(file))
        .map(plan::sheet)
        .findFirst()
        .orElseThrow();
  }

  @Benchmark
  public PageRenderer.Rendered course() {
    return renderer.render(course);
  }

  @Benchmark
  public PageRenderer.Rendered listOfCourses() {
    return renderer.render(list);
  }
}
