package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samling.Demo;
import samling.TestSite;

/** Where one takes part when nobody has written the mode: every page and file says the same. */
class PlacesLeftUnsaidTest {
  private static final String COURSE =
      """
      -- content/venues.yaml --
      hall: {name: Storsalen, address: {place: Hamar}}
      -- content/courses/listening.yaml --
      title: Lytte
      summary: Et kurs.
      offerings:
        - id: winter
          %s
          sessions:
            - {date: 2027-01-12, start: "10:00", end: "12:00"%s}
            - {date: 2027-01-13, start: "10:00", end: "12:00"%s}
      """;

  @TempDir private Path output;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "'online: {platform: Video}' | '' | '' | på nett | Online | online",
        "'' | ', venue: online' | ', venue: online' | på nett | Online | online",
        "'online: {platform: Video}' | ', venue: hall' | '' | Storsalen, Hamar og på nett | Mixed"
            + " | blended",
        "'venue: hall' | '' | '' | Storsalen, Hamar | Offline | onsite",
        "'' | ', venue: hall' | ', venue: hall' | Storsalen, Hamar | Offline | onsite",
        "'venue: hall' | '' | ', venue: online' | Storsalen, Hamar og på nett | Mixed | blended",
      })
  void itIsSeenByItsPlaces(
      String offering, String first, String second, String told, String attendance, String mode)
      throws IOException {
    Demo.build(TestSite.of(COURSE.formatted(offering, first, second)).root(), output);
    String page = Files.readString(output.resolve("kurs/listening/index.html"));
    assertThat(page)
        .contains("12.–13. januar 2027, " + told + "</h3>", attendance + "EventAttendanceMode");
    assertThat(output.resolve("catalogue.json")).content().contains("\"mode\":\"" + mode + "\"");
  }
}
