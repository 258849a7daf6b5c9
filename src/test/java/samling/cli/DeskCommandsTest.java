package samling.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import samling.TestSite;

/** Commands that change a site's files or tell what in them needs a hand. */
class DeskCommandsTest {
  private static final String COURSE =
      """
      -- content/courses/listening.yaml --
      title: Listening
      summary: Hear what is meant.
      offerings:
        # The first
        - id: 2026-11-oslo
          sessions:
            - {date: 2026-11-14, start: "09:00"}
          mode: online
          registration: {method: email, email: a@example.no, closes: 2026-11-07, full: true}
      """;

  private final TestSite site = TestSite.of(COURSE);

  /** How a run ended. */
  private record Run(int exitCode, String out, String err) {}

  private Run run(String... arguments) {
    return answering(null, arguments);
  }

  private Run answering(@Nullable String answers, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--site", site.root().toString()));
    if (!all.contains("--lang")) {
      all.addAll(List.of("--lang", "en"));
    }
    int exitCode =
        Main.run(
            answers == null ? null : new BufferedReader(new StringReader(answers)),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            all.toArray(String[]::new));
    return new Run(exitCode, out.toString(), err.toString());
  }

  private Path file(String name) {
    return site.root().resolve("content").resolve(name);
  }

  @Test
  void anOfferingIsCopiedAndItsDaysAreTold() {
    Run run = run("copy-offering", "listening/2026-11-oslo", "2027-11-oslo");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            listening/2026-11-oslo → 2027-11-oslo
              Saturday 14 November 2026 → Saturday 13 November 2027
            Written to content/courses/listening.yaml.
            """);
    assertThat(file("courses/listening.yaml"))
        .content()
        .endsWith(
            """
              - id: 2027-11-oslo
                sessions:
                  - {date: 2027-11-13, start: "09:00"}
                mode: online
                registration: {method: email, email: a@example.no, closes: 2027-11-06}
            """);
  }

  @Test
  void aDryRunShowsTheLinesAndWritesNothing() throws IOException {
    String before = Files.readString(file("courses/listening.yaml"));
    Run run =
        run("copy-offering", "listening/2026-11-oslo", "may", "--to", "2027-05-17", "--dry-run");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("  * Monday 17 May 2027 is a public holiday (Constitution Day)")
        .contains(
            "--- content/courses/listening.yaml\n@@ 8\n",
            "+  - id: may\n",
            "+      - {date: 2027-05-24, start: \"09:00\"}\n",
            "Nothing is written");
    assertThat(file("courses/listening.yaml")).hasContent(before);
  }

  @Test
  void aYearIsCopiedAndASecondTimeRefused() {
    Run run = run("copy-year", "2026", "2027", "--lang", "sv");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "listening/2026-11-oslo → 2027-11-oslo\n",
            "lördag 14 november 2026 → lördag 13 november 2027\n");
    Run again = run("copy-year", "2026", "2027");
    assertThat(again.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(again.err())
        .startsWith("These are there already: listening/2027-11-oslo. Add --skip-existing");
    assertThat(run("copy-year", "2026", "2027", "--skip-existing").err())
        .startsWith("No offering begins in 2026.");
    assertThat(run("copy-year", "2019", "2020").err()).startsWith("No offering begins in 2019.");
    assertThat(run("copy-year", "2027", "2026").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void whatCannotBeCopiedIsToldInWords() {
    assertThat(run("copy-offering", "listning/x", "y").err())
        .isEqualTo("There is no course \"listning\". Did you mean \"listening\"?\n");
    assertThat(run("copy-offering", "listening/x", "y", "--lang", "nb").err())
        .isEqualTo("Kurset «listening» har ingen kursgjennomføring «x». Det har: 2026-11-oslo\n");
    assertThat(run("copy-offering", "listening", "y").err())
        .isEqualTo(
            "Write which offering of \"listening\" is meant, after a slash, as in"
                + " listening/2026-11-oslo. The course has: 2026-11-oslo\n");
    assertThat(run("copy-offering", "listening/2026-11-oslo", "Ny gang").err())
        .startsWith("\"Ny gang\" can’t be an id:")
        .endsWith("Such as: ny-gang\n");
    assertThat(run("copy-offering", "listening/2026-11-oslo", "y", "--shift", "3").err())
        .startsWith("--shift takes a number of weeks or years, such as 52w or 1y, not \"3\".");
    assertThat(run("copy-offering", "listening/2026-11-oslo", "y", "--to", "May").exitCode())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aCourseWithoutOfferingsHasNoneToCopy() {
    site.with("content/courses/listening.yaml", "title: T\nsummary: S.\n".getBytes(UTF_8));
    assertThat(run("copy-offering", "listening/x", "y").err())
        .isEqualTo("The course \"listening\" has no offerings, so there is nothing to copy.\n");
  }

  @Test
  void aFileThatCannotBeReadIsNotChanged() throws IOException {
    site.with("content/courses/listening.yaml", "title: [\n".getBytes(UTF_8));
    Run run = run("copy-offering", "listening/2026-11-oslo", "y");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(file("courses/listening.yaml")).hasContent("title: [");
  }

  @Test
  void anOfferingWithFaultsIsCopiedAsItIs() {
    site.with(
        "content/courses/listening.yaml",
        "title: T\nsummary: S.\nofferings: [{id: a, venu: x}]\n".getBytes(UTF_8));
    Run run = run("copy-offering", "listening/a", "b");
    assertThat(run.exitCode()).isEqualTo(ExitCode.CONTENT_FAULTS);
    assertThat(run.err()).contains("unknown-key", "Nothing is written. Mend these faults first.");
  }

  @Test
  void somethingNewIsMadeFromOptions() {
    Run run =
        run(
            "new",
            "group",
            "tea",
            "--title",
            "Tea: for all",
            "--summary",
            "Come.",
            "--at",
            "2026-11-20");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("Written to content/groups/tea.yaml.\nIt is a draft");
    assertThat(file("groups/tea.yaml"))
        .content()
        .contains("title: \"Tea: for all\"\n", "summary: Come.\n", "verified: 2026-11-20\n")
        .startsWith("# En selvhjelpsgruppe");
    assertThat(run("check", "--drafts").exitCode()).isZero();
  }

  @Test
  void whatIsNotSaidIsAskedFor() {
    Run run = answering("\nÅ møtes\n\n\nVi møtes.\n", "new", "course", "--lang", "nb");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith(
            "Tittel: Tittel: Id, som blir en del av adressen [a-motes]: "
                + "Sammendrag, en setning eller to: Sammendrag, en setning eller to: "
                + "Skrevet til content/courses/a-motes.yaml.");
    assertThat(file("courses/a-motes.yaml"))
        .content()
        .contains("title: Å møtes\n", "summary: Vi møtes.\n");
  }

  @Test
  void nobodyIsAskedWhereNobodyIs() {
    Run run = run("new", "page", "about");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith("--title is missing: a page needs it.");
    assertThat(answering("", "new", "page", "about").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run("new", "course", "x", "--title", "T").err())
        .startsWith("--summary is missing: a course needs it.");
    assertThat(run("new", "course", "listening", "--title", "T").err())
        .isEqualTo(
            "\"listening\" is there already, in content/courses/listening.yaml."
                + " Choose another id.\n");
  }

  @Test
  void lettersThatDidNotArriveAreNotWritten() {
    Run run = run("new", "page", "about", "--title", "\uFFFDpent");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith("Some letters of --title did not arrive whole.");
    assertThat(file("pages/about.md")).doesNotExist();
    assertThat(
            Arguments.repaired(
                new String[] {"new", "\uFFFD\uFFFDpent"},
                "java\0-jar\0x\0new\0Åpent\0".getBytes(UTF_8)))
        .containsExactly("new", "Åpent");
  }

  @Test
  void theListTellsWhyAndWhatToDo() {
    Run run = run("list", "--at", "2026-11-01");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Full, without a waiting list (1)
              Hold it once more, find a larger room, or offer a waiting list (waitingList).
              14 November 2026 09:00  listening/2026-11-oslo  Listening  content/courses/listening.yaml:9
            """);
    assertThat(run("list", "stale", "--at", "2026-11-01").out())
        .isEqualTo("Nothing needs your hand.\n");
    assertThat(run("list", "--at", "2026-12-01", "--lang", "nn").out())
        .startsWith("Ingen nye datoar (1)\n");
  }

  @Test
  void theListCanBeReadByPrograms() {
    assertThat(run("list", "full", "--at", "2026-11-01", "--format", "csv").out())
        .isEqualTo(
            "kind,why,subject,title,when,what,do,file,line\r\n"
                + "full,full,listening/2026-11-oslo,Listening,2026-11-14T09:00,"
                + "\"Full, without a waiting list\",\"Hold it once more, find a larger room, or"
                + " offer a waiting list (waitingList).\",content/courses/listening.yaml,9\r\n");
    assertThat(run("list", "no-next-date", "--at", "2026-12-01", "--format", "json").out())
        .startsWith(
            "{\"kind\":\"no-next-date\",\"why\":\"nothing-ahead\",\"subject\":\"listening\","
                + "\"title\":\"Listening\",\"when\":\"2026-11-14\",")
        .endsWith("\"file\":\"content/courses/listening.yaml\",\"line\":3}\n");
    assertThat(run("list", "fulll").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void theNextChangeIsAMomentForASchedulerOrNone() {
    Run run = run("next-change", "--at", "2026-11-01");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo("2026-11-08T00:00:00+01:00\n");
    assertThat(run("next-change", "--at", "2026-11-10", "--format", "json").out())
        .isEqualTo(
            "{\"at\":\"2026-11-14T09:00:00+01:00\",\"subject\":\"listening/2026-11-oslo\"}\n");
    Run never = run("next-change", "--at", "2027-01-01");
    assertThat(never.exitCode()).isEqualTo(ExitCode.NOTHING);
    assertThat(never.out()).isEmpty();
    assertThat(never.err()).isEqualTo("Nothing on the site changes by itself.\n");
    assertThat(run("next-change", "--at", "2027-01-01", "--format", "json").out())
        .isEqualTo("{\"at\":null,\"subject\":null}\n");
    site.with("content/courses/broken.yaml", "title: [\n".getBytes(UTF_8));
    Run broken = run("next-change", "--at", "2026-11-01");
    assertThat(broken.exitCode()).isEqualTo(ExitCode.CONTENT_FAULTS);
    assertThat(broken.out()).isEmpty();
  }
}
