package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;
import samling.TestSite;
import samling.build.PaperRequest.Kind;
import samling.print.Papers;

/** What is to be hidden stands in no byte of a finished site, nor in any paper made of it. */
class HiddenTest {
  private static final List<String> HIDDEN =
      List.of(
          "Skjulegata",
          "Gjemmestuen",
          "Dunkelsalen",
          "Bakveien",
          "3999 Skien",
          "Skyggesen",
          "58.98765",
          "Sladderen");

  /** So many courses that the site has an index of words too. */
  private static final int COURSES_TO_SEARCH = 501;

  private static final String SITE =
      """
      -- content/site.yaml --
      name: {nb: Katalogen, sv: Katalogen}
      url: https://kurs.example.no/
      languages: [nb, sv]
      timeZone: Europe/Oslo
      -- content/topics.yaml --
      sorg: {name: Sorg, sensitive: true}
      -- content/people.yaml --
      kursleder: {name: Signe Skyggesen, role: Sladderen}
      -- content/venues.yaml --
      gjemt:
        name: Gjemmestuen
        address: {street: Skjulegata 7, postalCode: "3999", place: Skien}
        url: https://gjemmestuen.example.no/
        location: [58.98765, 9.61234]
        transport: Gå til Bakveien
      dunkel:
        name: Dunkelsalen
        address: {street: Bakveien 3, postalCode: "3999", place: Skien}
      -- content/courses/tapet.yaml --
      title: Etter tapet
      summary: Et kurs.
      topics: [sorg]
      instructors: [kursleder]
      contact: {name: Kontoret, phone: 35 00 00 01}
      offerings:
        - id: vinter
          venue: gjemt
          instructors: [kursleder]
          registration: {method: phone, phone: 35 00 00 01}
          sessions:
            - {date: 2027-01-12, start: "10:00", end: "12:00"}
            - {date: 2027-01-19, start: "10:00", end: "12:00", venue: dunkel}
      -- content/courses/helt-vanlig.yaml --
      title: Sy en pose
      summary: Et annet kurs.
      sensitive: true
      aliases: [posesying]
      offerings:
        - id: vinter
          mode: blended
          venue: gjemt
          registration: {method: none}
          sessions: [{date: 2027-02-12, start: "10:00", end: "12:00"}]
      -- content/groups/ringen.yaml --
      title: Ringen
      summary: En gruppe.
      topics: [sorg]
      follows: [tapet/vinter]
      area: Skien
      venue: {id: dunkel, precision: area}
      schedule:
        {weekly: monday, from: 2027-02-01, count: 4, start: "18:00", end: "19:00",
         also: [{date: 2027-03-06, start: "12:00", end: "13:00", venue: gjemt}]}
      firstMeeting: 2027-02-01
      status: forming
      contact: {name: Kontoret, phone: 35 00 00 01}
      verified: 2026-11-01
      aliases: [sirkelen]
      -- content/groups/sirkel.yaml --
      title: Sirkelen
      summary: En annen gruppe.
      follows: [tapet]
      venue: {id: gjemt, precision: on-contact}
      status: open
      contact: {name: Kontoret, phone: 35 00 00 01}
      verified: 2026-11-01
      indexing: false
      """;

  @TempDir private static Path output;
  private static Path site;

  @BeforeAll
  static void build() throws IOException {
    StringBuilder content = new StringBuilder(SITE);
    for (int n = 1; n <= COURSES_TO_SEARCH; n++) {
      content.append(
          "-- content/courses/k%d.yaml --\ntitle: Kurs %d\nsummary: Ett til.\n".formatted(n, n));
    }
    site = TestSite.of(content.toString()).root();
    Demo.build(site, output);
  }

  @Test
  void noFileOfTheSiteTellsIt() throws IOException {
    List<String> told = new ArrayList<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        String unfolded = text.replaceAll("\\r?\\n[ \\t]", "");
        HIDDEN.stream()
            .filter(word -> text.contains(word) || unfolded.contains(word))
            .forEach(word -> told.add(output.relativize(file) + ": " + word));
      }
    }
    assertThat(told).isEmpty();
    assertThat(output.resolve("kurs/tapet/index.html")).content().contains("Skien", "35 00 00 01");
  }

  @Test
  void noWordOfTheIndexTellsIt() throws IOException {
    for (String language : List.of("nb", "sv")) {
      Set<String> words = words(output.resolve("assets/search/" + language));
      assertThat(words).contains("tapet", "skien", "ringen");
      assertThat(words)
          .doesNotContain("3999")
          .doesNotContainAnyElementsOf(
              HIDDEN.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList());
    }
  }

  /** Every form in an index, where a form is written as what differs from the one before. */
  private static Set<String> words(Path index) throws IOException {
    Set<String> words = new HashSet<>();
    try (Stream<Path> files = Files.walk(index)) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("w")).toList()) {
        String first = "";
        for (String line : Files.readAllLines(file)) {
          String before = first;
          List<String> forms = new ArrayList<>();
          for (String form : line.replaceFirst("\t.*", "").split(" ", -1)) {
            int shared = Character.digit(form.charAt(0), Character.MAX_RADIX);
            before = before.substring(0, shared) + form.substring(1);
            forms.add(before);
          }
          first = forms.get(0);
          forms.forEach(form -> words.add(form.toLowerCase(Locale.ROOT)));
        }
      }
    }
    return words;
  }

  @Test
  void noPaperTellsIt() throws IOException {
    for (Kind kind : Kind.values()) {
      assertThat(Papers.of(site, kind, "tapet/vinter", null, groups(kind)).text())
          .as(kind.name())
          .contains("2027")
          .doesNotContain(HIDDEN.toArray(String[]::new));
    }
  }

  private static String[] groups(Kind kind) {
    return kind == Kind.POSTER ? new String[0] : new String[] {"ringen", "sirkel"};
  }

  @Test
  void whatIsSharedSaysNothing() throws IOException {
    for (String page :
        List.of(
            "kurs/tapet", "kurs/helt-vanlig", "grupper/ringen", "sv/grupper/sirkel", "tema/sorg")) {
      String html = Files.readString(output.resolve(page + "/index.html"));
      String shared =
          html.lines().filter(line -> line.contains("property=\"og:")).reduce("", String::concat);
      assertThat(shared)
          .as(page)
          .contains("og:title", "property=\"og:description\" content=\"Katalogen\"")
          .doesNotContain("Etter tapet", "Sy en pose", "Ringen\"", "Sirkelen", "\"Sorg\"")
          .doesNotContain("og:image");
    }
  }

  @Test
  void noPageSendsWhereOneComesFrom() throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      assertThat(files.filter(file -> file.toString().endsWith(".html")))
          .allSatisfy(
              file ->
                  assertThat(file)
                      .content()
                      .contains("<meta name=\"referrer\" content=\"no-referrer\">"));
    }
  }

  @Test
  void searchEnginesAreKeptAwayWhereTheyAreUnwanted() {
    assertThat(output.resolve("grupper/sirkel/index.html")).content().contains("noindex");
    assertThat(output.resolve("grupper/ringen/index.html")).content().doesNotContain("noindex");
    assertThat(output.resolve("kurs/tapet/vinter/utdelingsark/index.html"))
        .content()
        .contains("noindex");
    assertThat(output.resolve("sitemap.xml")).content().doesNotContain("sirkel", "utdelingsark");
  }
}
