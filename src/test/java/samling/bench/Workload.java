package samling.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * A catalogue of any size for measurements: courses with Markdown, dates and registration, and for
 * every ten of them an announcement and a self-help group. A course is the same in all sizes.
 */
final class Workload {
  private static final int TOPICS = 25;
  private static final int ORGANISATIONS = 20;
  private static final int VENUES = 40;
  private static final int AUDIENCES = 10;
  private static final String[] WORDS =
      ("samtale lytte gruppe leder hverdag stress søvn smerte mestring pårørende barn skole arbeid kommune helse"
              + " mat trening sorg tillit språk møte prosess digital undervisning veiledning metode forskning erfaring"
              + " energi hvile pust motivasjon endring vaner nettverk frivillig ungdom eldre hjerte økonomi familie"
              + " foreldre trygg åpen rolig modig tydelig håndverk hage musikk natur dugnad verksted bibliotek")
          .split(" ");

  private Workload() {}

  /** Writes a site of so many courses. */
  static void write(Path folder, int courses) throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    Files.createDirectories(content.resolve("courses"));
    Files.createDirectories(content.resolve("groups"));
    Files.createDirectories(content.resolve("announcements"));
    Files.writeString(
        content.resolve("site.yaml"),
        """
        name: Kurskatalogen
        url: https://kurs.example.no/
        languages: [nb]
        timeZone: Europe/Oslo
        """);
    Files.writeString(content.resolve("topics.yaml"), named("tema", TOPICS));
    Files.writeString(content.resolve("audiences.yaml"), named("gruppe", AUDIENCES));
    Files.writeString(content.resolve("organisations.yaml"), named("senter", ORGANISATIONS));
    StringBuilder venues = new StringBuilder();
    for (int i = 0; i < VENUES; i++) {
      venues.append(
          "hus-%d: {name: Hus %d, address: {street: Gata %d, place: By%d}}%n"
              .formatted(i, i, i + 1, i * 3 / 4));
    }
    Files.writeString(content.resolve("venues.yaml"), venues);
    for (int i = 0; i < courses; i++) {
      Files.writeString(content.resolve("courses/kurs-" + i + ".yaml"), course(i));
      if (i % 10 == 0) {
        Files.writeString(content.resolve("groups/gruppe-" + i + ".yaml"), group(i));
        Files.writeString(content.resolve("announcements/nytt-" + i + ".md"), announcement(i));
      }
    }
  }

  private static String course(int number) {
    Random random = new Random(number);
    StringBuilder course = new StringBuilder();
    course.append("title: %s %d\n".formatted(phrase(random, 3), number));
    course.append("summary: %s\n".formatted(sentence(random, 22)));
    course.append("description: |\n").append(description(random, number));
    course.append("topics: [tema-%d]\n".formatted(random.nextInt(TOPICS)));
    course.append("audiences: [gruppe-%d]\n".formatted(random.nextInt(AUDIENCES)));
    course.append("organisers: [senter-%d]\n".formatted(random.nextInt(ORGANISATIONS)));
    course.append("fee: {amount: %d, currency: NOK}\n".formatted(50 * (1 + random.nextInt(60))));
    course.append("offerings:\n");
    int offerings = 1 + random.nextInt(3);
    for (int i = 0; i < offerings; i++) {
      int month = 1 + random.nextInt(6);
      course.append(
          """
            - id: dato-%d
              venue: hus-%d
              languages: [nb]
              capacity: {max: %d}
              sessions:
                - {date: 2027-%02d-%02d, start: "09:00", end: "15:30"}
                - {date: 2027-%02d-%02d, start: "09:00", end: "15:30"}
              registration: {method: link, url: https://example.no/%d/%d, opens: 2026-10-%02dT09:00, closes: 2026-12-%02d}
          """
              .formatted(
                  i,
                  random.nextInt(VENUES),
                  6 + random.nextInt(30),
                  month,
                  1 + random.nextInt(12),
                  month,
                  14 + random.nextInt(12),
                  number,
                  i,
                  1 + random.nextInt(28),
                  1 + random.nextInt(28)));
    }
    return course.toString();
  }

  private static String description(Random random, int number) {
    return """
          ## Om kurset

          %s Les mer om [%s](https://www.example.no/%d) og om **%s**. %s

          ## Innhold

          - %s
          - %s
          - %s

          %s

          1. %s
          2. %s

          ## Praktisk

          %s *%s* %s
        """
        .formatted(
            sentence(random, 24),
            phrase(random, 2),
            number,
            phrase(random, 3),
            sentence(random, 20),
            sentence(random, 6),
            sentence(random, 6),
            sentence(random, 6),
            sentence(random, 38),
            sentence(random, 7),
            sentence(random, 7),
            sentence(random, 20),
            phrase(random, 2),
            sentence(random, 20));
  }

  private static String group(int number) {
    Random random = new Random(number);
    return """
        title: Gruppe %d
        summary: %s
        description: |
          %s
        topics: [tema-%d]
        follows: [kurs-%d]
        venue: {id: hus-%d, precision: area}
        status: open
        contact: {name: {nb: Kontakt}, phone: "22 00 00 00"}
        verified: 2026-10-01
        """
        .formatted(
            number,
            sentence(random, 16),
            sentence(random, 60),
            random.nextInt(TOPICS),
            number,
            random.nextInt(VENUES));
  }

  private static String announcement(int number) {
    Random random = new Random(number);
    return """
        ---
        title: %s %d
        date: 2026-%02d-%02d
        summary: %s
        courses: [kurs-%d]
        ---
        %s

        ## Bakgrunn

        %s
        """
        .formatted(
            phrase(random, 5),
            number,
            1 + random.nextInt(10),
            1 + random.nextInt(28),
            sentence(random, 18),
            number,
            sentence(random, 60),
            sentence(random, 70));
  }

  private static String named(String id, int count) {
    Random random = new Random(count);
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append("%s-%d: {name: %s %d}%n".formatted(id, i, phrase(random, 2), i));
    }
    return all.toString();
  }

  private static String sentence(Random random, int words) {
    return phrase(random, words) + ".";
  }

  private static String phrase(Random random, int words) {
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < words; i++) {
      phrase.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
  }
}
