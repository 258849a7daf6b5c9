package samling.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Folders;
import samling.TestSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What saving a form does to files, and when it is refused. */
class SavingTest {
  private static final String COURSE = "content/courses/deep/listening.yaml";
  private static final byte[] GIF = "GIF89a\1\0\1\0\0\0\0;".getBytes(StandardCharsets.ISO_8859_1);

  @TempDir private Path folder;
  private Path site;
  private Desk desk;

  @BeforeEach
  void open() throws Exception {
    TestSite made =
        TestSite.of(
            """
            -- content/site.yaml --
            name: Kurskatalogen
            url: https://kurs.example.no/
            languages: [nb, sv]
            timeZone: Europe/Oslo
            -- content/courses/deep/listening.yaml --
            # Ring Kari før noe endres her.
            title: {nb: Å lytte, sv: Att lyssna}   # kort
            summary: 'Lær å lytte.'
            fee: free
            offerings:
              # Høsten
              - id: 2026-11-oslo
                sessions:
                  - {date: 2026-12-14, start: "09:00", end: "15:30"}   # mandag
                venue: huset
                registration: {method: email, email: kurs@example.no}
            -- content/venues.yaml --
            # Steder vi bruker
            huset:
              name: Huset   # det gule
              hearingLoop: true
            -- content/announcements/news.md --
            ---
            title: Nytt
            date: 2026-11-01
            # om kurset
            courses: [listening]
            ---

            Første avsnitt.

            ![](asset:img/a.gif)
            -- content/announcements/news.sv.md --
            ---
            title: Nyhet
            ---
            Svensk text.
            """);
    site = Folders.deletedAtEnd(Files.createDirectories(folder.resolve("site")));
    Folders.copy(made.root().resolve("content"), site.resolve("content"));
    Files.createDirectories(site.resolve("assets/img"));
    Files.write(site.resolve("assets/img/a.gif"), GIF);
    desk = Desk.open(site);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aChangeChangesItsPlaceAndNothingElse() throws Exception {
    String before = read(COURSE);
    ObjectNode form = desk.form("courses/listening.json");
    ((ObjectNode) form.get("title")).put("sv", "Att verkligen lyssna");
    ((ObjectNode) form.at("/offerings/0/sessions/0")).put("end", "16:00");
    desk.saved("courses/listening.json", form);
    assertThat(read(COURSE))
        .isEqualTo(
            before.replace("sv: Att lyssna", "sv: Att verkligen lyssna").replace("15:30", "16:00"));
  }

  @Test
  void aTextInOneLanguageBecomesOneInTwoAndBack() throws Exception {
    ObjectNode form = desk.form("courses/listening.json");
    ((ObjectNode) form.get("summary")).put("sv", "Lär dig lyssna.");
    desk.saved("courses/listening.json", form);
    assertThat(read(COURSE)).contains("nb: Lær å lytte.", "sv: Lär dig lyssna.", "# kort");
    ((ObjectNode) form.get("summary")).put("sv", "");
    desk.saved("courses/listening.json", form);
    assertThat(read(COURSE)).doesNotContain("Lär dig");
  }

  @Test
  void aFormMayBeSavedAgainAndAgain() throws Exception {
    ObjectNode form = desk.form("courses/listening.json");
    for (String code : new String[] {"A", "B", "C"}) {
      desk.saved("courses/listening.json", form.put("code", code));
      assertThat(read(COURSE)).contains("code: " + code);
    }
  }

  @Test
  void nobodyWritesOverWhatSomebodyElseHasWritten() throws Exception {
    ObjectNode one = desk.form("courses/listening.json");
    ObjectNode other = desk.form("courses/listening.json");
    desk.saved("courses/listening.json", one.put("code", "A"));
    refused(desk.save("courses/listening.json", other.put("code", "B")), "somebody else");
    Files.writeString(site.resolve(COURSE), read(COURSE).replace("code: A", "code: Z"));
    Thread.sleep(300);
    refused(desk.save("courses/listening.json", one.put("code", "C")), "somebody else");
    assertThat(read(COURSE)).contains("code: Z");
  }

  @Test
  void aFaultIsToldInWordsAndNothingIsWritten() throws Exception {
    SortedMap<String, String> before = Folders.digests(site);
    ObjectNode form = desk.form("courses/listening.json");
    ((ObjectNode) form.at("/offerings/0/sessions/0")).put("end", "08:00");
    ((ObjectNode) form.at("/offerings/0")).put("venue", "slottet");
    JsonNode answer = refused(desk.save("courses/listening.json", form), "Mend this first");
    assertThat(answer.get("faults").findValuesAsString("where"))
        .contains("Courses › listening › Offerings › 2026-11-oslo › Venue");
    assertThat(answer.toString()).contains("slottet").doesNotContain("Exception");
    assertThat(Folders.digests(site)).isEqualTo(before);
  }

  @Test
  void whatWasFaultyBeforeDoesNotStandInTheWay() throws Exception {
    Files.writeString(
        site.resolve("content/venues.yaml"),
        read("content/venues.yaml") + "låven:\n  name: Feil id\n");
    ObjectNode form = desk.form("venues/huset.json").put("hearingLoop", "false");
    desk.saved("venues/huset.json", form);
    assertThat(read("content/venues.yaml"))
        .contains("# Steder vi bruker", "name: Huset   # det gule", "hearingLoop: false", "låven:");
  }

  @Test
  void aNewCourseBeginsWithTheFileThatExplainsItself() throws Exception {
    ObjectNode form = Desk.JSON.createObjectNode().put("draft", true);
    form.set("title", Desk.params("nb", "Å spørre"));
    form.set("summary", Desk.params("nb", "Lær å spørre."));
    ObjectNode offering = Desk.JSON.createObjectNode().put("venue", "huset");
    offering.set("sessions", Desk.JSON.createArrayNode().add(Desk.params("date", "2027-02-03")));
    form.set("offerings", Desk.JSON.createArrayNode().add(offering));
    desk.saved("courses/a-sporre.json", form);
    assertThat(read("content/courses/a-sporre.yaml"))
        .contains("title: Å spørre", "# ", "draft: true", "id: 2027-02-huset");
    assertThat(desk.page("/kurs/a-sporre/")).contains("Å spørre");
    refused(desk.save("courses/a-sporre.json", form), "there already");
  }

  @Test
  void whatIsListedInOneFileIsAddedAndTakenAway() throws Exception {
    ObjectNode form = Desk.JSON.createObjectNode();
    form.set("name", Desk.params("nb", "Stress"));
    desk.saved("topics/stress.json", form);
    assertThat(read("content/topics.yaml")).isEqualTo("stress:\n  name: Stress\n");
    desk.saved("topics/sorg.json", form);
    assertThat(delete("topics/stress.json").statusCode()).isEqualTo(200);
    assertThat(read("content/topics.yaml"))
        .contains("sorg:", "name: Stress")
        .doesNotContain("stress:");
  }

  @Test
  void whatOtherContentNeedsIsNotDeleted() throws Exception {
    SortedMap<String, String> before = Folders.digests(site);
    refused(delete("venues/huset.json"), "something else needs it");
    refused(delete("courses/listening.json"), "something else needs it");
    assertThat(Folders.digests(site)).isEqualTo(before);
  }

  @Test
  void newsAndItsTranslationAreOneForm() throws Exception {
    String before = read("content/announcements/news.md");
    ObjectNode form = desk.form("announcements/news.json");
    assertThat(form.get("body").stringValue()).contains("](/-/edit/files/img/a.gif)");
    ((ObjectNode) form.at("/translations/sv")).put("body", "Ny svensk text.");
    desk.saved("announcements/news.json", form);
    assertThat(read("content/announcements/news.md")).isEqualTo(before);
    assertThat(read("content/announcements/news.sv.md"))
        .isEqualTo("---\ntitle: Nyhet\n---\nNy svensk text.\n");
    desk.saved(
        "announcements/news.json", form.put("body", form.get("body").stringValue() + "Mer."));
    assertThat(read("content/announcements/news.md"))
        .isEqualTo(before.replace("a.gif)\n", "a.gif)\nMer.\n"));
    assertThat(delete("announcements/news.json").statusCode()).isEqualTo(200);
    assertThat(site.resolve("content/announcements")).isEmptyDirectory();
  }

  @Test
  void aPictureComesWithTheFormThatShowsIt() throws Exception {
    ObjectNode form = desk.form("courses/listening.json");
    ObjectNode image = Desk.params("src", "/-/edit/files/img/ny.gif");
    image.set("alt", Desk.params("nb", "To som snakker sammen"));
    form.set("image", image);
    desk.saved("courses/listening.json", form, asset("assets/img/ny.gif", GIF));
    assertThat(read(COURSE)).contains("src: img/ny.gif", "alt: To som snakker sammen");
    assertThat(site.resolve("assets/img/ny.gif")).hasBinaryContent(GIF);
    assertThat(desk.get("files/img/ny.gif").body()).isEqualTo(GIF);
    refused(delete("assets/img/ny.gif"), "something else needs it");
  }

  @Test
  void aPictureThatOnlyDecoratesSaysSo() throws Exception {
    ObjectNode form = desk.form("courses/listening.json");
    ObjectNode image = Desk.params("src", "/-/edit/files/img/a.gif");
    image.set("alt", Desk.JSON.createObjectNode().put("nb", ""));
    form.set("image", image);
    JsonNode answer = refused(desk.save("courses/listening.json", form), "Mend this first");
    assertThat(answer.toString()).contains("Fill in “What it shows”.");
    ((ObjectNode) image.get("alt")).put("decorative", true);
    desk.saved("courses/listening.json", form);
    assertThat(read(COURSE)).contains("alt: \"\"");
  }

  @Test
  void aFileThatCannotBeWrittenIsToldOfInWords() throws Exception {
    ObjectNode form = desk.form("courses/listening.json").put("code", "A");
    Path course = site.resolve(COURSE);
    Files.setPosixFilePermissions(course, PosixFilePermissions.fromString("r--r--r--"));
    refused(desk.save("courses/listening.json", form), COURSE + " cannot be read or changed");
    assertThat(read(COURSE)).doesNotContain("code: A");
    Files.setPosixFilePermissions(course, PosixFilePermissions.fromString("rw-r--r--"));
    desk.saved("courses/listening.json", form);
    assertThat(read(COURSE)).contains("code: A");
  }

  @Test
  void norIsOneDeletedThatIsWriteProtected() throws Exception {
    Path translation = site.resolve("content/announcements/news.sv.md");
    Files.setPosixFilePermissions(translation, PosixFilePermissions.fromString("r--r--r--"));
    refused(delete("announcements/news.json"), "news.sv.md cannot be read or changed");
    assertThat(translation.resolveSibling("news.md")).exists();
    assertThat(translation).exists();
  }

  @Test
  void aNameThatNoAddressCanBeMadeOfIsRefused() throws Exception {
    ObjectNode form = Desk.JSON.createObjectNode();
    form.set("title", Desk.params("nb", "???"));
    form.set("summary", Desk.params("nb", "Hva?"));
    refused(desk.save("courses/.json", form), "no address can be made of this name");
    form.set("name", Desk.params("nb", "???"));
    refused(desk.save("topics/.json", form), "no address can be made of this name");
  }

  private static JsonNode refused(HttpResponse<String> answer, String why) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    JsonNode json = Desk.JSON.readTree(answer.body());
    assertThat(json.get("error").stringValue()).contains(why);
    return json;
  }

  private HttpResponse<String> delete(String path) throws Exception {
    ObjectNode params = Desk.JSON.createObjectNode();
    params.set("paths", Desk.JSON.createArrayNode().add(path));
    return desk.ask("deleteFiles", params);
  }

  static ObjectNode asset(String path, byte[] bytes) {
    return Desk.params("path", path)
        .put("encoding", "base64")
        .put("content", Base64.getEncoder().encodeToString(bytes));
  }

  private String read(String name) throws Exception {
    return Files.readString(site.resolve(name));
  }
}
