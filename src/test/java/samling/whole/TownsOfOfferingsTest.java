package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;
import samling.TestSite;

/** What a town's page tells of an offering that is held in other towns as well. */
class TownsOfOfferingsTest {
  @TempDir private Path output;

  @Test
  void allItsTownsAreNamedWhereItsOwnPlaceIsInAnother() throws IOException {
    Demo.build(
        TestSite.of(
                """
                -- content/venues.yaml --
                middle: {name: Salen, address: {place: Trondheim}}
                north: {name: Huset, address: {place: Tromsø}}
                south: {name: Låven, address: {place: Hamar}}
                -- content/courses/a.yaml --
                title: A
                summary: B.
                offerings:
                  - id: two
                    venue: middle
                    sessions: [{date: 2027-01-11}, {date: 2027-01-12, venue: north}]
                  - id: three
                    venue: middle
                    sessions:
                      - {date: 2027-02-11}
                      - {date: 2027-02-12, venue: south}
                      - {date: 2027-02-13, venue: north}
                      - {date: 2027-02-14, venue: online}
                """)
            .root(),
        output);
    assertThat(places("tromso"))
        .contains("· Trondheim og Tromsø", "· Trondheim, Hamar, Tromsø og på nett");
    assertThat(places("trondheim")).contains("· Salen, Trondheim").doesNotContain("Tromsø");
  }

  private String places(String town) throws IOException {
    return FinishedSite.in(output)
        .pages()
        .get("steder/" + town + "/index.html")
        .document()
        .select(".rows .meta")
        .text();
  }
}
