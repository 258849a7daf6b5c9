package samling.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samling.bench.Workload.Course;

/** Lays the workload out for everything that is compared, and tells the facts it must show. */
final class Generate {
  /** What Samling makes of itself and the others do not. */
  private static final String LEAN = "leaveOut: [calendar, calendars, archive, handouts, search]\n";

  private Generate() {}

  /**
   * Writes the folders {@code samling}, {@code samling-full} and {@code hugo}, and {@code
   * facts.json}.
   *
   * @param arguments how many courses, and the folder to write into
   */
  public static void main(String[] arguments) throws IOException {
    int courses = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]);
    SamlingSite.write(folder.resolve("samling"), courses, LEAN);
    SamlingSite.write(folder.resolve("samling-full"), courses, "");
    HugoSite.write(folder.resolve("hugo"), courses);
    Files.writeString(
        folder.resolve("facts.json"),
        """
        {"courses": [
        %s],
         "news": [
        %s],
         "groups": [
        %s],
         "topics": [%s],
         "organisers": [%s],
         "towns": [%s]}
        """
            .formatted(
                lines(courses, i -> course(Workload.course(i))),
                lines(courses / 10, i -> thing(Workload.news(i).id(), Workload.news(i).title())),
                lines(courses / 10, i -> group(Workload.group(i))),
                ids(Workload.TOPICS),
                ids(Workload.ORGANISERS),
                ids(Workload.TOWNS)));
  }

  private static String course(Course course) {
    return """
        {"id": "%s", "title": %s, "summary": %s, "topics": [%s], "organiser": "%s", "towns": [%s], "before": [%s], \
        "urls": [%s]}"""
        .formatted(
            course.id(),
            SamlingSite.quoted(course.title()),
            SamlingSite.quoted(course.summary()),
            list(course.topics().stream().map(t -> Workload.TOPICS.get(t).id()).toList()),
            Workload.ORGANISERS.get(course.organiser()).id(),
            list(course.towns().stream().map(t -> Workload.TOWNS.get(t).id()).toList()),
            list(course.before().stream().map(Workload::courseId).toList()),
            list(course.occasions().stream().map(Workload.Occasion::url).toList()));
  }

  private static String group(Workload.Group group) {
    return "{\"id\": \"%s\", \"title\": %s, \"course\": \"%s\", \"topic\": \"%s\"}"
        .formatted(
            group.id(),
            SamlingSite.quoted(group.title()),
            Workload.courseId(group.course()),
            Workload.TOPICS.get(group.topic()).id());
  }

  private static String thing(String id, String title) {
    String course = Workload.courseId(Integer.parseInt(id.replaceAll("\\D", "")) * 10);
    return "{\"id\": \"%s\", \"title\": %s, \"course\": \"%s\"}"
        .formatted(id, SamlingSite.quoted(title), course);
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining(",\n"));
  }

  private static String ids(List<Workload.Named> all) {
    return list(all.stream().map(Workload.Named::id).toList());
  }

  private static String list(List<String> ids) {
    return ids.stream().map(SamlingSite::quoted).collect(Collectors.joining(", "));
  }
}
