package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samling.Demo;
import samling.TestSite;

/** Nobody is told to come to the meetings of a group that does not meet. */
class GroupsAtRestTest {
  private static final String GROUP =
      """
      -- content/groups/ringen.yaml --
      title: Ringen
      summary: En gruppe.
      area: Hamar
      schedule: {weekly: friday, from: 2026-10-02, count: 30, start: "18:00"}
      status: %s
      contact: {name: Kontoret, phone: 35 00 00 01}
      verified: 2026-11-01
      """;

  @TempDir private Path output;

  @ParameterizedTest
  @CsvSource({"open,true", "closed,true", "waiting-list,true", "paused,false", "ended,false"})
  void itsPageHasDatesOnlyWhileItMeets(String status, boolean told) throws IOException {
    Demo.build(TestSite.of(GROUP.formatted(status)).root(), output);
    String page = Files.readString(output.resolve("grupper/ringen/index.html"));
    assertThat(page.contains("27. november 2026")).isEqualTo(told);
    assertThat(page).contains("Fredager fra 18:00");
    assertThat(Files.readString(output.resolve("hsds.json")).contains("\"schedules\""))
        .isEqualTo(told);
    assertThat(Files.readString(output.resolve("catalogue.json")).contains("2026-11-27T18:00"))
        .isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"8,true", "7,false"})
  void noPageSendsAnybodyThereOnceTheRuleHasEnded(int meetings, boolean told) throws IOException {
    String group =
        GROUP.formatted("open").replace("count: 30", "count: " + meetings)
            + "firstMeeting: 2026-10-02\n";
    Demo.build(TestSite.of(group).root(), output);
    for (String page : List.of("grupper/ringen/index.html", "grupper/index.html")) {
      assertThat(Files.readString(output.resolve(page)).contains("Fredager")).isEqualTo(told);
    }
    assertThat(output.resolve("grupper/index.html")).content().doesNotContain("Første møte");
  }

  @Test
  void aGroupThatGoesOnTellsWhichDaysFallOut() throws IOException {
    String group =
        GROUP
            .formatted("open")
            .replace("count: 30,", "except: [2026-12-25], also: [{date: 2026-12-23}],");
    Demo.build(TestSite.of(group).root(), output);
    assertThat(output.resolve("grupper/ringen/index.html"))
        .content()
        .contains("20. november 2026", "18. desember 2026", "23. desember 2026", "1. januar 2027")
        .doesNotContain("25. desember 2026", "13. november 2026");
  }
}
