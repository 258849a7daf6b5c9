package samling.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.TestSite;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Messages;
import samling.source.Asset;

class ReaderTest {

  private static final String GROUP = "title: A\nsummary: B\nstatus: open\n";

  @Test
  void aFolderWithoutContentIsOneFault() {
    TestSite site = TestSite.exactly("-- assets/a.css --\nb {}\n");

    assertThat(site.faults()).containsExactly("no-content content:1:1");
    assertThat(site.read().content().catalogue().courses()).isEmpty();
  }

  @Test
  void aFolderThatDoesNotExistIsOneFault(@TempDir Path folder) {
    Reading reading = Reader.read(SiteFolder.of(folder.resolve("nowhere")));

    assertThat(reading.diagnostics()).extracting(d -> d.rule().id()).containsExactly("no-content");
  }

  @Test
  void contentWithoutSiteYamlIsAFaultAndTheRestIsRead() {
    TestSite site = TestSite.exactly("-- content/groups/a.yaml --\n" + GROUP);

    assertThat(site.faults()).containsExactly("no-site content/site.yaml:1:1");
    assertThat(site.read().content().catalogue().groups()).containsKey("a");
  }

  @Test
  void emptyContentLacksSiteYaml() {
    TestSite site = TestSite.exactly("-- content/.keep --\n");

    assertThat(site.faults()).containsExactly("no-site content/site.yaml:1:1");
  }

  @Test
  void siteYamlIsTheOnlyFileThatMustBeThere() {
    assertThat(TestSite.of("").content().texts()).containsOnlyKeys("content/site.yaml");
  }

  @Test
  void foldersWithinFoldersOnlySortFiles() {
    TestSite site =
        TestSite.of(
            "-- content/groups/z/y/b.yaml --\n"
                + GROUP
                + "-- content/groups/c.yaml --\n"
                + GROUP
                + "-- content/pages/legal/privacy.md --\n---\ntitle: P\n---\nx\n");

    assertThat(site.content().catalogue().groups().keySet()).containsExactly("b", "c");
    assertThat(site.content().catalogue().pages().keySet()).containsExactly("privacy");
  }

  @Test
  void whatSystemsAndEditorsLeaveBehindIsPassedOver() {
    TestSite site =
        TestSite.of(
            """
            -- content/.DS_Store --
            -- content/site.yaml~ --
            -- content/groups/.a.yaml.swp --
            -- content/groups/a.yaml.swp --
            -- content/groups/#a.yaml# --
            -- content/groups/Thumbs.db --
            -- content/.git/config --
            -- assets/.DS_Store --
            -- assets/desktop.ini --
            """);

    assertThat(site.content().assets()).isEmpty();
  }

  @Test
  void filesAndFoldersWithUnknownNamesAreReported() {
    TestSite site =
        TestSite.of(
            """
            -- content/course/a.yaml --
            -- content/courses/b.yml --
            -- content/courses/c.txt --
            -- content/courses/README.md --
            -- content/pages/d.markdown --
            -- content/venue.yaml --
            -- content/archive/e.yaml --
            """);

    assertThat(site.faults())
        .containsExactly(
            "stray-file content/archive:1:1",
            "unknown-file content/course:1:1",
            "stray-file content/courses/README.md:1:1",
            "unknown-file content/courses/b.yml:1:1",
            "stray-file content/courses/c.txt:1:1",
            "unknown-file content/pages/d.markdown:1:1",
            "unknown-file content/venue.yaml:1:1");
    assertThat(site.read().diagnostics())
        .filteredOn(d -> d.rule().id().equals("unknown-file"))
        .extracting(ReaderTest::help)
        .containsExactly(
            "did you mean \"courses\"?",
            "did you mean \"b.yaml\"?",
            "did you mean \"d.md\"?",
            "did you mean \"venues.yaml\"?");
  }

  @Test
  void idsComeFromFileNames() {
    TestSite site =
        TestSite.of(
            "-- content/groups/Søndagsgruppa.yaml --\n"
                + GROUP
                + "-- content/groups/mi_1.yaml --\n"
                + GROUP);

    assertThat(site.faults())
        .containsExactly(
            "bad-id content/groups/Søndagsgruppa.yaml:1:1", "bad-id content/groups/mi_1.yaml:1:1");
    assertThat(site.read().diagnostics())
        .extracting(ReaderTest::help)
        .containsExactly("write \"sondagsgruppa\"", "write \"mi-1\"");
  }

  @Test
  void theSameIdInTwoFoldersIsReportedAtTheSecond() {
    TestSite site =
        TestSite.of(
            "-- content/groups/a/x.yaml --\n"
                + GROUP
                + "-- content/groups/b/x.yaml --\n"
                + GROUP.replace("title: A", "title: B"));

    assertThat(site.faults()).containsExactly("duplicate-id content/groups/b/x.yaml:1:1");
    assertThat(message(site.read().diagnostics().get(0)))
        .isEqualTo("\"x\" is already the id of something else, in content/groups/a/x.yaml.");
    assertThat(site.read().content().catalogue().groups().get("x").title().values())
        .containsValue("A");
  }

  @Test
  void anOfferingsIdIsUniqueInItsCourse() {
    TestSite site =
        TestSite.of(
            """
            -- content/courses/a.yaml --
            title: A
            summary: B
            organisers: [o]
            offerings:
              - id: x
                expected: 2027-01
              - {expected: 2027-02, id: "x"}
            """);

    assertThat(site.faults()).containsExactly("duplicate-id content/courses/a.yaml:7:29 «\"x\"»");
    assertThat(message(site.read().diagnostics().get(0))).contains("content/courses/a.yaml:5");
    assertThat(site.read().content().catalogue().offerings()).hasSize(1);
  }

  @Test
  void linksLeadNowhereOutside(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("secret.yaml"), GROUP);
    TestSite site = TestSite.of("-- content/groups/a.yaml --\n" + GROUP);
    Path groups = site.root().resolve("content/groups");
    Files.createSymbolicLink(groups.resolve("b.yaml"), elsewhere.resolve("secret.yaml"));
    Files.createSymbolicLink(groups.resolve("c"), elsewhere);
    Files.createSymbolicLink(groups.resolve("d.yaml"), Path.of("a.yaml"));
    Files.createSymbolicLink(groups.resolve("e.yaml"), Path.of("nowhere.yaml"));
    Files.createSymbolicLink(groups.resolve("f"), Path.of("..", ".."));
    Files.createSymbolicLink(site.root().resolve("assets"), elsewhere);

    assertThat(site.faults())
        .containsExactly(
            "outside-link assets:1:1",
            "outside-link content/groups/b.yaml:1:1",
            "outside-link content/groups/c:1:1",
            "file-unreadable content/groups/e.yaml:1:1",
            "outside-link content/groups/f:1:1");
    assertThat(site.read().content().catalogue().groups()).containsOnlyKeys("a", "d");
    assertThat(site.read().content().assets()).isEmpty();
  }

  @Test
  void aSiteMayItselfBeReachedThroughALink(@TempDir Path elsewhere) throws IOException {
    TestSite site = TestSite.of("-- content/groups/a.yaml --\n" + GROUP);
    Path link = Files.createSymbolicLink(elsewhere.resolve("site"), site.root());

    assertThat(Reader.read(SiteFolder.of(link)).diagnostics()).isEmpty();
  }

  @Test
  void ownAssetsReplaceBuiltInOnes() {
    TestSite site = TestSite.of("-- assets/css/a.css --\nown\n-- assets/img/æ ø.svg --\n<svg/>\n");
    Map<String, Asset> builtIn =
        Map.of(
            "css/a.css", new Asset("css/a.css", bytes("built in"), true),
            "js/b.js", new Asset("js/b.js", bytes("built in"), true));

    Map<String, Asset> assets =
        Reader.read(new SiteFolder(site.root(), builtIn)).content().assets();

    assertThat(assets.keySet()).containsExactly("css/a.css", "img/æ ø.svg", "js/b.js");
    assertThat(assets.get("css/a.css").bytes()).isEqualTo(bytes("own\n"));
    assertThat(assets.get("js/b.js").bytes()).isEqualTo(bytes("built in"));
  }

  @Test
  void assetsWithNamesThatNoAddressCanHoldAreRefused() {
    TestSite site = TestSite.of("").with("assets/a\\b.png", bytes("x"));

    assertThat(site.faults()).containsExactly("bad-file-name assets/a\\b.png:1:1");
  }

  @Test
  void unreadableFilesAreNamed() {
    TestSite site =
        TestSite.of(
                """
                -- content/groups/a.yaml --
                title: @x
                -- content/pages/b.md --
                No keys.
                """)
            .with("content/groups/c.yaml", new byte[] {'a', (byte) 0xFF});

    assertThat(site.faults())
        .containsExactly(
            "yaml-character content/groups/a.yaml:1:8 «@»",
            "file-not-utf8 content/groups/c.yaml:1:2",
            "front-matter-missing content/pages/b.md:1:1 «No keys.»");
    assertThat(site.read().content().unreadable())
        .containsExactlyInAnyOrder(
            "content/groups/a.yaml", "content/groups/c.yaml", "content/pages/b.md");
    assertThat(site.read().content().texts())
        .containsOnlyKeys("content/groups/a.yaml", "content/pages/b.md", "content/site.yaml");
  }

  @Test
  void readingTwiceGivesEqualResults() {
    String files =
        "-- content/groups/a.yaml --\n" + GROUP + "description: '[x](course:y)'\nno: z\n";
    TestSite site = TestSite.of(files);
    Reading one = Reader.read(SiteFolder.of(site.root()));
    Reading other = Reader.read(SiteFolder.of(site.root()));

    assertThat(one.diagnostics()).isEqualTo(other.diagnostics()).isNotEmpty();
    assertThat(one.content().catalogue()).isEqualTo(other.content().catalogue());
    assertThat(one.content().references()).isEqualTo(other.content().references());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String message(Diagnostic diagnostic) {
    return Messages.in("en").message(diagnostic);
  }

  private static String help(Diagnostic diagnostic) {
    return Messages.in("en").help(diagnostic).get(0);
  }
}
