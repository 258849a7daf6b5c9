package samling.bench.step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import samling.bake.BakeSettings;
import samling.bench.SamlingSite;
import samling.build.BuiltIns;
import samling.build.SitePlan;
import samling.catalogue.Catalogue;
import samling.plan.PlanMemory;
import samling.plan.Planner;
import samling.read.Reader;
import samling.read.Reading;
import samling.read.SiteFolder;
import samling.search.Search;
import samling.site.Site;
import samling.source.SourceText;

/** The site of 250 courses that steps are measured on, read from a folder that is gone again. */
final class SmallSite {
  private static final int COURSES = 250;
  private static final String COURSE = "content/courses/kurs-00017.yaml";
  static final Instant NOW = Instant.parse("2026-11-20T11:00:00Z");

  final Reading reading;
  final BakeSettings settings;
  final String course;

  private SmallSite() throws IOException {
    Path folder = Files.createTempDirectory("samling-step");
    try {
      SamlingSite.write(folder, COURSES, "");
      settings = BakeSettings.of(folder);
      reading = Reader.read(new SiteFolder(folder, BuiltIns.assets()));
      course = Files.readString(folder.resolve(COURSE));
    } finally {
      delete(folder);
    }
  }

  static SmallSite make() {
    try {
      return new SmallSite();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of a course. */
  SourceText file() {
    return new SourceText(COURSE, course);
  }

  /** What the course's file says in Markdown. */
  String markdown() {
    String text =
        course.substring(course.indexOf("description: |\n"), course.indexOf("offerings:"));
    return text.lines().skip(1).map(line -> line.strip() + "\n").reduce("", String::concat);
  }

  Catalogue catalogue() {
    return reading.content().catalogue();
  }

  /** The site planned, by planning that remembers nothing. */
  SitePlan plan() {
    return SitePlan.of(catalogue(), reading.content().assets(), settings, NOW, new PlanMemory());
  }

  Site site() {
    return Search.complete(Planner.plan(catalogue(), reading.content().assets(), NOW));
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }
}
