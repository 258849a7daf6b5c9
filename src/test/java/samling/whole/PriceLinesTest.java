package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samling.Demo;
import samling.TestSite;

/** What a list says of prices in one line is true of each of them. */
class PriceLinesTest {
  private static final String COURSE =
      """
      -- content/audiences.yaml --
      staff: {name: Ansatte}
      others: {name: Andre}
      -- content/courses/listening.yaml --
      title: Lytte
      summary: Et kurs.
      fee: %s
      offerings:
        - id: winter
          mode: online
          online: {platform: Video}
          sessions: [{date: 2027-01-12, start: "10:00"}]
          registration: {method: none}
      """;

  @TempDir private Path output;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "free | Gratis",
        "{amount: 1800} | 1 800 kr",
        "{amount: 1800, vat: excluded, vatRate: 25} | 1 800 kr ekskl. mva.",
        "[{amount: 1800}, {amount: 200, audience: staff}] | fra 200 kr",
        "[{amount: 1800}, {amount: 0, audience: staff}] | fra 0 kr",
        "[{amount: 200, audience: others}, {amount: 200, audience: staff}] | 200 kr",
        "[{amount: 1800, audience: staff}, {amount: 200, currency: EUR}] | fra 1 800 kr / 200 EUR",
      })
  void oneLine(String fee, String line) throws IOException {
    build(fee);
    String row =
        FinishedSite.in(output).pages().get("index.html").document().select(".rows .meta").text();
    assertThat(row.replace('\u00a0', ' ')).endsWith("På nett · " + line);
  }

  @Test
  void calendarsAndLinkedDataTellOfTaxThatComesOnTop() throws IOException {
    build("{amount: 1800, vat: excluded, vatRate: 25}");
    String told = "1 800 kr ekskl. mva. (25 %)";
    assertThat(text("kurs/listening/winter.ics").replace("\r\n ", "")).contains("Pris: " + told);
    assertThat(text("kurs/listening/index.html"))
        .contains("\"price\":1800", "\"description\":\"" + told + "\"");
  }

  private void build(String fee) throws IOException {
    Demo.build(TestSite.of(COURSE.formatted(fee)).root(), output);
  }

  private String text(String file) throws IOException {
    return Files.readString(output.resolve(file)).replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
