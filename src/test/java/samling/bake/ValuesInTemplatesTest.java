package samling.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.site.Label;
import samling.site.Time;

/** What templates see of records, lists, maps, optionals and the rest. */
final class ValuesInTemplatesTest {

  enum State {
    WAITING_LIST
  }

  record Course(String title, int seats, Optional<String> subtitle, boolean open) {
    String hidden() {
      return "not public";
    }

    public String shout() {
      return title + "!";
    }
  }

  @TempDir Path folder;
  private Kitchen kitchen;

  @BeforeEach
  void kitchen() throws IOException {
    kitchen = new Kitchen(folder);
  }

  private String show(String template, Object value) throws IOException {
    return kitchen.page("it", template, value).text();
  }

  private static Course course() {
    return new Course("Mat & <musikk>", 2025, Optional.empty(), true);
  }

  @Test
  void componentsOfRecordsAreEscaped() throws IOException {
    assertThat(show("<b title=\"${page.value.title}\">${page.value.title}</b>", course()))
        .isEqualTo("<b title=\"Mat &amp; &lt;musikk&gt;\">Mat &amp; &lt;musikk&gt;</b>");
  }

  @Test
  void methodsWithoutArgumentsAreValuesToo() throws IOException {
    assertThat(show("${page.value.shout}", course())).isEqualTo("Mat &amp; &lt;musikk&gt;!");
  }

  @Test
  void wordsInThePagesLanguageArePrintedAsTheyAre() throws IOException {
    assertThat(show("${page.value}|${page.value.text}", Label.of("mat & musikk")))
        .isEqualTo("mat &amp; musikk|mat &amp; musikk");
  }

  @Test
  void wordsInAnotherLanguageArePrintedWithIt() throws IOException {
    assertThat(show("${page.value}, ${page.value.lang}", new Label("mat & \"dans\"", "sv")))
        .isEqualTo("<span lang=\"sv\">mat &amp; &quot;dans&quot;</span>, sv");
  }

  @Test
  void aTimeIsPrintedWithWhatAMachineReads() throws IOException {
    List<Time> times =
        List.of(
            new Time("lørdag", "2026-11-14", null),
            new Time("i höst", "2026-11", "sv"),
            new Time("i höst", null, "sv"),
            new Time("til våren", null, null));
    assertThat(show("<#list page.value as time>${time}|</#list>", times))
        .isEqualTo(
            "<time datetime=\"2026-11-14\">lørdag</time>|"
                + "<time datetime=\"2026-11\" lang=\"sv\">i höst</time>|"
                + "<span lang=\"sv\">i höst</span>|"
                + "til våren|");
  }

  @Test
  void wordsThatBeginALineHaveACapitalLetter() throws IOException {
    List<Record> words =
        List.of(
            new Label("øvelse", "nb"),
            new Time(" lørdag 14.", "2026-11-14", null),
            Label.of("14. november"));
    assertThat(show("<#list page.value as words>${words.first}|</#list>", words))
        .isEqualTo(
            "<span lang=\"nb\">Øvelse</span>|"
                + "<time datetime=\"2026-11-14\"> Lørdag 14.</time>|"
                + "14. november|");
  }

  @Test
  void rootAndWordsHaveNamesOfTheirOwn() throws IOException {
    assertThat(
            kitchen
                .view(Map.of("words", Map.of("a.b", "Ord & to")))
                .page("it", "${words[\"a.b\"]}<@shared part=\"/shared/w.ftlh\"/>", "")
                .template("shared/w.ftlh", "|${words[\"a.b\"]}")
                .text())
        .isEqualTo("Ord &amp; to|Ord &amp; to");
  }

  @Test
  void numbersAreNotLocalised() throws IOException {
    assertThat(show("${page.value.seats} ${page.value.seats + 1}", course()))
        .isEqualTo("2025 2026");
  }

  @Test
  void anEmptyOptionalIsMissing() throws IOException {
    assertThat(show("${page.value.subtitle???c} ${page.value.subtitle!'none'}", course()))
        .isEqualTo("false none");
  }

  @Test
  void aPresentOptionalIsItsValue() throws IOException {
    assertThat(show("${page.value.subtitle}", new Course("", 1, Optional.of("ja"), true)))
        .isEqualTo("ja");
  }

  @Test
  void truthsSteer() throws IOException {
    assertThat(show("<#if page.value.open>open</#if>", course())).isEqualTo("open");
  }

  @Test
  void enumsAreWords() throws IOException {
    List<Object> value = List.of(State.WAITING_LIST, Map.of(State.WAITING_LIST, "full"));
    assertThat(show("${page.value[0]}: ${page.value[1]['waiting-list']}", value))
        .isEqualTo("waiting-list: full");
  }

  @Test
  void listsAreListed() throws IOException {
    assertThat(
            show(
                "<#list page.value as x>${x?index}${x}<#sep>,</#list>;${page.value?size}",
                List.of("a", "b")))
        .isEqualTo("0a,1b;2");
  }

  @Test
  void mapsKeepTheirOrder() throws IOException {
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("z", 1);
    map.put("a", 2);
    assertThat(
            show(
                "<#list page.value as k, v>${k}=${v};</#list><#list page.value?keys as k>${k}</#list>",
                map))
        .isEqualTo("z=1;a=2;za");
  }

  @Test
  void theSiteIsSeenBesideThePage() throws IOException {
    assertThat(show("${site.name}", "")).isEqualTo("Kurs &amp; treff");
  }

  @Test
  void nothingElseIsSeen() throws IOException {
    assertThat(show("${content???c}${config???c}${db???c}${model???c}${renderer???c}", ""))
        .isEqualTo("falsefalsefalsefalsefalse");
  }

  @Test
  void otherObjectsDoNotPass() throws IOException {
    assertThat(kitchen.page("it", "${page.value}", LocalDate.of(2026, 11, 14)).fault().message())
        .isEqualTo("A template cannot show a java.time.LocalDate; plan it as text.");
  }

  @Test
  void namesThatARecordDoesNotHaveAreFaultsEvenWithADefault() throws IOException {
    TemplateFault fault = kitchen.page("it", "\n  ${page.value.tilte!'x'}", course()).fault();
    assertThat(fault.message())
        .isEqualTo("There is no \"tilte\" here; there is open, seats, shout, subtitle, title.");
    assertThat(fault.line()).isEqualTo(2);
    assertThat(fault.column()).isEqualTo(3);
  }

  @Test
  void aValueIsTheSameHoweverOftenItIsAskedFor() throws IOException {
    assertThat(
            show(
                "<#list 1..40 as n><#if page.value.open>${page.value.seats}${page.value.shout}</#if></#list>",
                new Course("a", 7, Optional.empty(), true)))
        .isEqualTo("7a!".repeat(40));
  }
}
