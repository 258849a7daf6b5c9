package samling.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sites of some dozen pages, quick to build and each unlike the others on every page. */
final class SmallSite {

  private static final int COURSES = 25;

  private SmallSite() {}

  /** Makes a site of this name. */
  static Path make(Path folder, String name) throws IOException {
    Path courses = Files.createDirectories(folder.resolve("content/courses"));
    Files.writeString(
        folder.resolve("content/site.yaml"),
        """
        name: %s
        url: https://kurs.example.com/
        languages: [en]
        timeZone: Europe/Oslo
        """
            .formatted(name));
    for (int i = 0; i < COURSES; i++) {
      Files.writeString(
          courses.resolve("course-" + i + ".yaml"),
          """
          title: Course %1$d
          summary: What one learns in course %1$d.
          description: One learns a lot in course %1$d.
          offerings:
            - id: winter
              mode: online
              online: {platform: Video}
              registration: {method: none}
              sessions:
                - {date: 2027-01-%2$02d, start: "10:00", end: "12:00"}
          """
              .formatted(i, i + 3));
    }
    return folder;
  }
}
