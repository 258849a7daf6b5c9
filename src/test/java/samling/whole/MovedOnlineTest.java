package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.Demo;
import samling.TestSite;

/** Whoever writes that an offering has moved online need not remove its place as well. */
class MovedOnlineTest {
  private static final String SITE =
      """
      -- content/venues.yaml --
      hall: {name: Storsalen, address: {street: Storgata 1, place: Hamar}}
      annexe: {name: Annekset, address: {street: Bakgata 2, place: Hamar}}
      -- content/courses/listening.yaml --
      title: Lytte
      summary: Et kurs.
      offerings:
        - id: winter
          status: moved-online
          mode: %s
          venue: hall
          sessions:
            - {date: 2027-01-12, start: "10:00", end: "12:00"}
            - {date: 2027-01-13, start: "10:00", end: "12:00", venue: annexe}
          registration: {method: none}
      """;

  @TempDir private Path output;

  @ParameterizedTest
  @ValueSource(strings = {"onsite", "online"})
  void nobodyIsSentToThePlaceItHadBefore(String mode) throws IOException {
    FinishedSite site = built(mode);
    assertThat(site.filesWith("Storsalen")).isEmpty();
    assertThat(site.filesWith("Annekset")).isEmpty();
    assertThat(page()).contains("12.–13. januar 2027, på nett", "OnlineEventAttendanceMode");
    assertThat(output.resolve("kurs/listening/winter.ics")).content().contains("LOCATION:På nett");
    assertThat(output.resolve("steder/hamar/index.html"))
        .content()
        .doesNotContain("kurs/listening/#winter");
  }

  @Test
  void whatIsStillPartlyAtAPlaceKeepsIt() throws IOException {
    built("blended");
    assertThat(page()).contains("Storsalen", "Annekset", "MixedEventAttendanceMode");
    assertThat(Jsoup.parse(page()).selectFirst("aside").text())
        .contains("Storsalen, Hamar Delvis på nett");
  }

  private String page() throws IOException {
    return Files.readString(output.resolve("kurs/listening/index.html"));
  }

  private FinishedSite built(String mode) throws IOException {
    Demo.build(TestSite.of(SITE.formatted(mode)).root(), output);
    return FinishedSite.in(output);
  }
}
