package samling.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A site of many courses, each with words, dates and places of its own. */
final class LongList {
  private static final String[] WORDS =
      ("samtale lytte gruppe leder hverdag stress søvn smerte mestring pårørende barn skole arbeid kommune"
              + " helse mat trening sorg tillit språk møte prosess digital undervisning veiledning metode forskning"
              + " erfaring energi hvile pust motivasjon endring vaner nettverk frivillig ungdom eldre kreft diabetes"
              + " hjerte lunger hukommelse økonomi jobb familie foreldre trygg åpen rolig modig tydelig")
          .split(" ");

  private LongList() {}

  /** Makes a site with so many courses. */
  static Path make(Path folder, int courses) throws IOException {
    Path content = Files.createDirectories(folder.resolve("content/courses")).getParent();
    Random random = new Random(1);
    Files.writeString(
        content.resolve("site.yaml"),
        "name: Kurs\nurl: https://kurs.example.no/\nlanguages: [nb]\ntimeZone: Europe/Oslo\n");
    Files.writeString(content.resolve("topics.yaml"), named("emne", 14, random));
    Files.writeString(content.resolve("audiences.yaml"), named("gruppe", 8, random));
    Files.writeString(content.resolve("organisations.yaml"), named("senter", 9, random));
    StringBuilder venues = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      venues.append(
          "hus-%d: {name: %s hus, address: {place: By%d}}%n"
              .formatted(i, phrase(random, 1), i % 12));
    }
    Files.writeString(content.resolve("venues.yaml"), venues);
    for (int i = 0; i < courses; i++) {
      Files.writeString(content.resolve("courses/kurs-" + i + ".yaml"), course(i, random));
    }
    return folder;
  }

  private static String course(int number, Random random) {
    StringBuilder course = new StringBuilder();
    course.append(
        """
        title: %s %d
        summary: %s.
        topics: [emne-%d]
        audiences: [gruppe-%d]
        organisers: [senter-%d]
        fee: {amount: %d, currency: NOK}
        offerings:
        """
            .formatted(
                phrase(random, 3),
                number,
                phrase(random, 16),
                random.nextInt(14),
                random.nextInt(8),
                random.nextInt(9),
                100 * (1 + random.nextInt(40))));
    for (int i = 0; i < 1 + random.nextInt(2); i++) {
      course.append(
          """
            - id: dato-%d
              venue: hus-%d
              languages: [nb]
              sessions: [{date: 2027-0%d-%02d, start: "%02d:00", end: "15:30"}]
              registration: {method: link, url: https://example.no/%d, opens: 2026-10-%02dT09:00, closes: 2026-12-%02d}
          """
              .formatted(
                  i,
                  random.nextInt(20),
                  1 + random.nextInt(6),
                  1 + random.nextInt(28),
                  9 + random.nextInt(4),
                  number,
                  1 + random.nextInt(28),
                  1 + random.nextInt(28)));
    }
    return course.toString();
  }

  private static String named(String id, int count, Random random) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append("%s-%d: {name: %s %d}%n".formatted(id, i, phrase(random, 2), i));
    }
    return all.toString();
  }

  private static String phrase(Random random, int words) {
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < words; i++) {
      phrase.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
  }
}
