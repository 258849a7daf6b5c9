package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;
import samling.TestSite;

/** On the last day of a course, nobody is handed a sheet about a group in another town. */
class HandoutNearTest {
  private static final String SITE =
      """
      -- content/venues.yaml --
      north: {name: Huset, address: {place: Tromsø}}
      middle: {name: Salen, address: {place: Trondheim}}
      -- content/courses/stress.yaml --
      title: Stress
      summary: Et kurs.
      offerings:
        - {id: north, venue: north, expected: 2027-04}
        - {id: middle, venue: middle, expected: 2027-04}
        - {id: named, venue: north, expected: 2027-05}
        - {id: online, mode: online, expected: 2027-04}
        - id: both
          venue: north
          sessions: [{date: 2027-04-01}, {date: 2027-04-08, venue: middle}]
      -- content/groups/onward.yaml --
      title: Videre
      summary: En gruppe.
      follows: [stress, stress/named]
      area: Trondheim sentrum
      status: open
      verified: 2026-11-01
      """;

  @TempDir private Path output;

  @Test
  void aGroupOfTheCourseIsHandedOutWhereItIsNear() throws IOException {
    assertThat(handouts(SITE)).containsExactly("both", "middle", "named", "online");
  }

  @Test
  void aGroupThatNamesNoTownIsNearEverywhere() throws IOException {
    assertThat(handouts(SITE.replace("Trondheim sentrum", "På nett")))
        .containsExactly("both", "middle", "named", "north", "online");
  }

  @Test
  void aGroupInEachTownIsHandedOutThere() throws IOException {
    String site =
        SITE
            + """
            -- content/groups/arctic.yaml --
            title: Nordlys
            summary: En gruppe.
            follows: [stress]
            venue: {id: north, precision: area}
            status: forming
            verified: 2026-11-01
            """;
    assertThat(handouts(site)).hasSize(5);
    assertThat(sheet("north")).contains("Nordlys").doesNotContain("Videre");
    assertThat(sheet("middle")).contains("Videre").doesNotContain("Nordlys");
    assertThat(sheet("both")).contains("Videre", "Nordlys");
  }

  private String sheet(String offering) throws IOException {
    return FinishedSite.in(output)
        .pages()
        .get("kurs/stress/" + offering + "/utdelingsark/index.html")
        .html();
  }

  /** Builds a site, and tells which offerings have a sheet. */
  private List<String> handouts(String site) throws IOException {
    Demo.build(TestSite.of(site).root(), output);
    return FinishedSite.in(output).pages().keySet().stream()
        .filter(path -> path.endsWith("/utdelingsark/index.html"))
        .map(path -> path.substring("kurs/stress/".length(), path.lastIndexOf("/utdelingsark")))
        .sorted()
        .toList();
  }
}
