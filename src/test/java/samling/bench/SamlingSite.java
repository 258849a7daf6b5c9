package samling.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import samling.bench.Workload.Course;
import samling.bench.Workload.Group;
import samling.bench.Workload.Named;
import samling.bench.Workload.News;
import samling.bench.Workload.Occasion;

/** The workload as a site of Samling's. */
public final class SamlingSite {
  private SamlingSite() {}

  /**
   * Writes a site of so many courses.
   *
   * @param more lines for {@code site.yaml}
   */
  public static void write(Path folder, int courses, String more) throws IOException {
    Path content = folder.resolve("content");
    for (String kind : List.of("courses", "groups", "announcements")) {
      Files.createDirectories(content.resolve(kind));
    }
    Files.writeString(
        content.resolve("site.yaml"),
        """
        name: Kurskatalogen
        description: Kurs, nytt og selvhjelpsgrupper fra mange arrangører.
        url: https://kurs.example.no/
        languages: [nb]
        timeZone: Europe/Oslo
        contact: {name: Kurskontoret, email: post@example.no, phone: "22 00 00 00"}
        %s"""
            .formatted(more));
    Files.writeString(content.resolve("topics.yaml"), named(Workload.TOPICS));
    Files.writeString(content.resolve("organisations.yaml"), named(Workload.ORGANISERS));
    Files.writeString(
        content.resolve("venues.yaml"),
        Workload.TOWNS.stream()
            .map(
                t ->
                    "%s: {name: %s, address: {street: Storgata 1, place: %s}}\n"
                        .formatted(t.id(), quoted("Møtestedet i " + t.name()), quoted(t.name())))
            .collect(Collectors.joining()));
    for (int i = 0; i < courses; i++) {
      Course course = Workload.course(i);
      Files.writeString(content.resolve("courses/" + course.id() + ".yaml"), course(course));
    }
    for (int i = 0; i < courses / 10; i++) {
      Group group = Workload.group(i);
      News news = Workload.news(i);
      Files.writeString(content.resolve("groups/" + group.id() + ".yaml"), group(group));
      Files.writeString(content.resolve("announcements/" + news.id() + ".md"), news(news));
    }
  }

  private static String named(List<Named> all) {
    return all.stream()
        .map(n -> "%s: {name: %s}\n".formatted(n.id(), quoted(n.name())))
        .collect(Collectors.joining());
  }

  private static String course(Course course) {
    return """
        title: %s
        summary: %s
        topics: [%s]
        organisers: [%s]
        level: %s
        fee: %s
        prerequisites:
          - {text: %s}
        %sdescription: |
        %sofferings:
        %s"""
        .formatted(
            quoted(course.title()),
            quoted(course.summary()),
            course.topics().stream()
                .map(t -> Workload.TOPICS.get(t).id())
                .collect(Collectors.joining(", ")),
            Workload.ORGANISERS.get(course.organiser()).id(),
            course.level(),
            course.fee() == 0 ? "free" : "{amount: %d, currency: NOK}".formatted(course.fee()),
            quoted(course.needed()),
            course.before().stream()
                .map(c -> "  - {course: %s, recommended: true}\n".formatted(Workload.courseId(c)))
                .collect(Collectors.joining()),
            block(course.body()),
            course.occasions().stream().map(SamlingSite::occasion).collect(Collectors.joining()));
  }

  private static String occasion(Occasion occasion) {
    return """
          - id: %s
            venue: %s
            languages: [nb]
            capacity: {max: %d}
            sessions:
        %s    registration: {method: link, url: "%s", closes: %s}
        """
        .formatted(
            occasion.id(),
            Workload.TOWNS.get(occasion.town()).id(),
            occasion.seats(),
            session(occasion.first())
                + (occasion.last().equals(occasion.first()) ? "" : session(occasion.last())),
            occasion.url(),
            occasion.deadline());
  }

  private static String session(LocalDate day) {
    return "      - {date: %s, start: \"09:00\", end: \"15:30\"}\n".formatted(day);
  }

  private static String group(Group group) {
    return """
        title: %s
        summary: %s
        topics: [%s]
        follows: [%s]
        venue: {id: %s, precision: exact}
        schedule: %s
        status: open
        contact: {name: Kurskontoret, phone: "%s"}
        verified: 2026-10-01
        sensitive: false
        description: |
        %s"""
        .formatted(
            quoted(group.title()),
            quoted(group.summary()),
            Workload.TOPICS.get(group.topic()).id(),
            Workload.courseId(group.course()),
            Workload.TOWNS.get(group.town()).id(),
            quoted(group.meets()),
            group.phone(),
            block(group.body()));
  }

  private static String news(News news) {
    return """
        ---
        title: %s
        date: %s
        summary: %s
        courses: [%s]
        ---
        %s"""
        .formatted(
            quoted(news.title()),
            news.date(),
            quoted(news.summary()),
            Workload.courseId(news.course()),
            news.body());
  }

  /** Text as a YAML block: indented, with no space on empty lines. */
  private static String block(String text) {
    return text.lines()
        .map(line -> line.isEmpty() ? "\n" : "  " + line + "\n")
        .collect(Collectors.joining());
  }

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
