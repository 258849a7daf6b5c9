package samling.bench;

import static samling.bench.SamlingSite.quoted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import samling.bench.Workload.Course;
import samling.bench.Workload.Group;
import samling.bench.Workload.Named;
import samling.bench.Workload.News;

/** The workload as content and data of a Hugo site, whose templates and settings lie beside it. */
final class HugoSite {
  private HugoSite() {}

  /** Writes what {@code content/} and {@code data/} hold for so many courses. */
  static void write(Path folder, int courses) throws IOException {
    Path content = folder.resolve("content");
    for (String section : List.of("kurs", "grupper", "aktuelt")) {
      Files.createDirectories(content.resolve(section));
    }
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(
        content.resolve("aktuelt/_index.md"), "---\ntitle: Aktuelt\noutputs: [HTML, ATOM]\n---\n");
    Files.writeString(content.resolve("kurs/_index.md"), "---\ntitle: Kurs\n---\n");
    Files.writeString(content.resolve("grupper/_index.md"), "---\ntitle: Selvhjelpsgrupper\n---\n");
    Files.writeString(data.resolve("tema.json"), named(Workload.TOPICS));
    Files.writeString(data.resolve("arrangorer.json"), named(Workload.ORGANISERS));
    Files.writeString(data.resolve("steder.json"), named(Workload.TOWNS));
    for (int i = 0; i < courses; i++) {
      Course course = Workload.course(i);
      Files.writeString(content.resolve("kurs/" + course.id() + ".md"), course(course));
    }
    for (int i = 0; i < courses / 10; i++) {
      Group group = Workload.group(i);
      News news = Workload.news(i);
      Files.writeString(content.resolve("grupper/" + group.id() + ".md"), group(group));
      Files.writeString(content.resolve("aktuelt/" + news.id() + ".md"), news(news));
    }
  }

  private static String named(List<Named> all) {
    return all.stream()
        .map(n -> "%s: {\"name\": %s}".formatted(quoted(n.id()), quoted(n.name())))
        .collect(Collectors.joining(",\n", "{", "}\n"));
  }

  private static String course(Course course) {
    return """
        ---
        title: %s
        summary: %s
        tema: [%s]
        arrangorer: [%s]
        steder: [%s]
        level: %s
        fee: %d
        needed: %s
        before: [%s]
        next: "%s"
        order: "%s %s"
        occasions:
        %s---
        %s"""
        .formatted(
            quoted(course.title()),
            quoted(course.summary()),
            ids(course.topics(), Workload.TOPICS),
            Workload.ORGANISERS.get(course.organiser()).id(),
            ids(course.towns(), Workload.TOWNS),
            course.level(),
            course.fee(),
            quoted(course.needed()),
            course.before().stream().map(Workload::courseId).collect(Collectors.joining(", ")),
            course.occasions().get(0).first(),
            course.occasions().get(0).first(),
            course.id(),
            course.occasions().stream()
                .map(
                    o ->
                        "  - {id: %s, first: \"%s\", last: \"%s\", town: %s, seats: %d, deadline: \"%s\", url: \"%s\"}\n"
                            .formatted(
                                o.id(),
                                o.first(),
                                o.last(),
                                Workload.TOWNS.get(o.town()).id(),
                                o.seats(),
                                o.deadline(),
                                o.url()))
                .collect(Collectors.joining()),
            course.body());
  }

  private static String group(Group group) {
    return """
        ---
        title: %s
        summary: %s
        tema: [%s]
        steder: [%s]
        course: %s
        meets: %s
        order: %s
        phone: "%s"
        ---
        %s"""
        .formatted(
            quoted(group.title()),
            quoted(group.summary()),
            Workload.TOPICS.get(group.topic()).id(),
            Workload.TOWNS.get(group.town()).id(),
            Workload.courseId(group.course()),
            quoted(group.meets()),
            group.id(),
            group.phone(),
            group.body());
  }

  private static String news(News news) {
    return """
        ---
        title: %s
        summary: %s
        issued: "%s"
        order: "%s %s"
        course: %s
        ---
        %s"""
        .formatted(
            quoted(news.title()),
            quoted(news.summary()),
            news.date(),
            news.date(),
            news.id(),
            Workload.courseId(news.course()),
            news.body());
  }

  private static String ids(List<Integer> numbers, List<Named> of) {
    return numbers.stream().map(n -> of.get(n).id()).collect(Collectors.joining(", "));
  }
}
