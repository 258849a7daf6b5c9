package samling.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import samling.Demo;
import samling.Folders;
import samling.search.Workload;
import samling.site.Searchable.Entry;

/** A site of so many courses that it has to be searched. */
final class LargeSite {
  private static final Map<Integer, Path> BUILT = new TreeMap<>();

  private LargeSite() {}

  /** A finished site, built once for all tests. */
  static synchronized Path built(int courses, String... languages) throws IOException {
    @Nullable Path known = BUILT.get(courses);
    if (known == null) {
      Path folder = Folders.deletedAtEnd(Files.createTempDirectory("samling-large"));
      known = folder.resolve("output");
      Demo.build(make(folder.resolve("site"), courses, List.of(languages)), known);
      BUILT.put(courses, known);
    }
    return known;
  }

  private static Path make(Path site, int courses, List<String> languages) throws IOException {
    Path content = site.resolve("content");
    write(
        content.resolve("site.yaml"),
        """
        name: Kurs
        url: https://kurs.example.no/
        languages: [%s]
        timeZone: Europe/Oslo
        """
            .formatted(String.join(", ", languages)));
    write(content.resolve("topics.yaml"), "helse: {name: {nb: Helse, sv: Hälsa}}\n");
    write(
        content.resolve("venues.yaml"),
        """
        huset: {name: Storhuset, address: {street: Storgata 1, postalCode: "0150", place: Oslo}}
        gjemt: {name: Lønnkrokveien bedehus, address: {street: Lønnkrokveien 7, place: Hamar}}
        """);
    write(
        content.resolve("groups/stille.yaml"),
        """
        title: Stille kveld
        summary: En gruppe for dem som vil ha ro.
        venue: {id: gjemt, precision: on-contact}
        contact: {email: stille@example.no}
        status: open
        verified: 2026-11-01
        sensitive: true
        """);
    write(
        content.resolve("courses/forstehjelp.yaml"),
        """
        title:
          nb: Førstehjelp på tre timer
          nn: Førstehjelp på tre timar
          sv: Förstahjälpen på tre timmar
        summary:
          nb: Øv på det viktigste.
          nn: Øv på det viktigaste.
          sv: Öva på det viktigaste.
        code: FH-101
        topics: [helse]
        offerings:
          - id: vinter
            venue: huset
            sessions: [{date: 2027-01-13, start: "09:00", end: "12:00"}]
            registration: {method: none}
        """);
    List<Entry> others = Workload.of(courses - 1).entries();
    for (int i = 0; i < others.size(); i++) {
      Entry entry = others.get(i);
      write(
          content.resolve("courses/kurs-" + i + ".yaml"),
          "title: \"%s\"%nsummary: %s%n"
              .formatted(entry.title(), Objects.requireNonNull(entry.text()).text().strip()));
    }
    return site;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
