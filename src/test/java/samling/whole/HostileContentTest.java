package samling.whole;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samling.Ended;
import samling.Folders;
import samling.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Content that somebody made to break a machine, built by a program with little memory: every fault
 * is told with its place, nothing is written but the output, and it ends soon.
 */
class HostileContentTest {

  private static final int DEEP = 10_000;
  private static final int MANY = 2_000;
  private static final int EITHER = -1;
  private static final int LARGE = 50 * 1024 * 1024;
  private static final String TITLE = "title: A\nsummary: B\n";

  /** A file, and how the build of a site with it has to end; {@code EITHER} where that may vary. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Attack(String name, String file, byte[] bytes, int exitCode) {
    @Override
    public String toString() {
      return name;
    }
  }

  @TempDir private Path folder;
  private Path site;

  @BeforeEach
  void site() throws IOException {
    site = SmallSite.make(folder.resolve("site"), "Site");
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void faultsAreToldWithTheirPlace(Attack attack) throws Exception {
    Path file = site.resolve(attack.file());
    Files.createDirectories(file.getParent());
    Files.write(file, attack.bytes());
    int exitCode = build();
    assertThat(exitCode).isIn(0, 1);
    if (attack.exitCode() != EITHER) {
      assertThat(exitCode).isEqualTo(attack.exitCode());
    }
  }

  static Stream<Attack> attacks() {
    byte[] junk = new byte[200_000];
    new Random(1).nextBytes(junk);
    String course = "content/courses/a.yaml";
    String page = "content/pages/a.md";
    return Stream.of(
        attack("alias bomb", course, bomb(), 1),
        attack("flow nesting", course, "title: " + "[".repeat(DEEP), 1),
        attack("closed flow nesting", course, TITLE + "x: " + nested("[", "]"), 1),
        attack("map nesting", course, "title: " + "{a: ".repeat(DEEP), 1),
        attack("dash nesting", course, "- ".repeat(DEEP), 1),
        attack("key nesting", course, "? ".repeat(DEEP), 1),
        attack("endless line", course, "title: " + "a".repeat(1_900_000), 1),
        attack("endless key", course, "a".repeat(1_900_000) + ": b", 1),
        attack("many keys", course, "a: 1\n".repeat(20_000), 1),
        attack("endless number", course, TITLE + "sensitive: " + "9".repeat(1_000_000), 1),
        attack("escaped surrogate", course, "title: \"\\ud800\"\nsummary: \"\\udc00\\ud800\"", 1),
        attack("NUL", course, "title: A\0B", 1),
        attack("escaped NUL", course, "title: \"A\\0B\"\nsummary: B", 1),
        new Attack("UTF-16", course, TITLE.getBytes(UTF_16LE), 1),
        new Attack("Latin-1", course, "title: Påmelding\n".getBytes(ISO_8859_1), 1),
        new Attack("half a letter", course, new byte[] {'t', ':', ' ', (byte) 0xC3}, 1),
        new Attack("surrogate bytes", course, bytes(0xED, 0xA0, 0x80), 1),
        new Attack("junk as YAML", course, junk, 1),
        new Attack("large YAML", course, large("a: b\n"), 1),
        new Attack("junk as Markdown", page, junk, 1),
        new Attack("large Markdown", page, large(text("Words.\n")), 1),
        attack("quote nesting", page, text(">".repeat(DEEP) + " a"), EITHER),
        attack("list nesting", page, text("- ".repeat(DEEP) + "a"), EITHER),
        attack("indented nesting", page, text(steps()), EITHER),
        attack("bracket nesting", page, text(nested("[", "](b)")), EITHER),
        attack("picture nesting", page, text("![".repeat(MANY) + "](b)".repeat(MANY)), EITHER),
        attack("star nesting", page, text("*a **a ".repeat(DEEP)), EITHER),
        attack("tag nesting", page, text("<div>".repeat(DEEP)), EITHER),
        attack("inline tag nesting", page, text("a " + "<b>".repeat(MANY)), EITHER),
        attack("footnote ring", page, text("[^a]\n\n[^a]: [^b]\n\n[^b]: [^a]\n"), 0),
        attack("backticks", page, text(ticks()), EITHER),
        attack("table", page, text("|a".repeat(500) + "\n" + "|-".repeat(500) + "\n"), EITHER),
        attack("admonitions", page, text("!!! note\n    ".repeat(2_000)), EITHER),
        attack("unfinished links", page, text("[a](".repeat(MANY)), EITHER),
        attack("unfinished tags", page, text("<a ".repeat(DEEP)), EITHER),
        attack("definitions", page, text("[a]: b\n".repeat(MANY)), 0),
        attack("deep front matter", page, "---\ntitle: " + "[".repeat(DEEP) + "\n---\n", 1),
        attack("endless front matter", page, "---\ntitle: A\n" + "a\n".repeat(DEEP), 1),
        attack("Markdown entity bomb", page, text("&lt;".repeat(DEEP)), 0),
        attack("template in words", page, text("${site.x} <#include \"/etc/passwd\">"), 0));
  }

  @Test
  void nothingLeadsOutOfTheSite() throws Exception {
    Path secrets = Files.createDirectories(folder.resolve("secrets"));
    Files.writeString(secrets.resolve("key.yaml"), "title: topsecret\nsummary: topsecret\n");
    Files.writeString(secrets.resolve("key.css"), "/* topsecret */");
    Path courses = site.resolve("content/courses");
    Files.createSymbolicLink(courses.resolve("key.yaml"), secrets.resolve("key.yaml"));
    Files.createSymbolicLink(courses.resolve("all"), secrets);
    Files.createSymbolicLink(courses.resolve("round"), courses);
    Path css = Files.createDirectories(site.resolve("assets/css"));
    Files.createSymbolicLink(css.resolve("key.css"), secrets.resolve("key.css"));
    Files.createSymbolicLink(site.resolve("content/groups"), secrets);
    assertThat(build()).isEqualTo(1);
    assertThat(said).contains("outside-link").doesNotContain("topsecret");
  }

  @ParameterizedTest
  @MethodSource
  void noNameLeadsOutOfTheSite(String lines) throws Exception {
    Files.writeString(site.resolve("content/courses/a.yaml"), TITLE + lines);
    assertThat(build()).isEqualTo(1);
  }

  static Stream<String> noNameLeadsOutOfTheSite() {
    return Stream.of(
        "image: {src: ../../../../etc/passwd, alt: A}",
        "image: {src: /etc/passwd, alt: A}",
        "image: {src: 'img/../../x.svg', alt: A}",
        "description: '![A](asset:../../etc/passwd)'",
        "description: '[A](file:///etc/passwd)'",
        "description: '[A](javascript:alert(1))'",
        "aliases: ['../../../tmp/a']",
        "aliases: ['/../a/']",
        "aliases: ['a/..%2f..%2fb']",
        "aliases: ['C:\\a']",
        "offerings: [{id: '../../a', mode: online}]",
        "topics: ['../a']");
  }

  private String said = "";

  /** Builds in little memory, and looks at what was said and written. */
  private int build() throws Exception {
    SortedMap<String, String> before = Folders.digests(folder);
    Ended ended =
        Program.quick(site)
            .with("JAVA_TOOL_OPTIONS", "-Xmx512m")
            .run(
                "build",
                site.toString(),
                "--at",
                "2026-11-20",
                "--format",
                "json",
                "--output",
                folder.resolve("output").toString());
    said = ended.output();
    assertThat(ended.err()).isEqualTo("Picked up JAVA_TOOL_OPTIONS: -Xmx512m\n");
    int errors = 0;
    for (String line : ended.out().lines().toList()) {
      JsonNode fault = JsonMapper.shared().readTree(line);
      errors += fault.get("severity").asString().equals("error") ? 1 : 0;
      assertThat(fault.get("line").asInt()).isPositive();
      assertThat(fault.get("column").asInt()).isPositive();
      String file = fault.get("file").asString();
      assertThat(Files.exists(site.resolve(file)) || isPage(file)).as(line).isTrue();
      assertThat(line).doesNotContain("Exception").hasSizeLessThan(10_000);
    }
    assertThat(errors > 0).as(ended.out()).isEqualTo(ended.exitCode() == 1);
    SortedMap<String, String> after = Folders.digests(folder);
    after
        .keySet()
        .removeIf(
            file ->
                file.startsWith("site/.samling/cache/")
                    || (ended.exitCode() == 0 && file.startsWith("output/")));
    assertThat(after).isEqualTo(before);
    return ended.exitCode();
  }

  private static boolean isPage(String file) {
    return file.endsWith(".html");
  }

  private static Attack attack(String name, String file, String text, int exitCode) {
    return new Attack(name, file, text.getBytes(UTF_8), exitCode);
  }

  private static String bomb() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
    }
    return bomb.toString();
  }

  private static String text(String markdown) {
    return "---\ntitle: A\n---\n" + markdown + "\n";
  }

  private static String nested(String open, String close) {
    return open.repeat(DEEP) + "a" + close.repeat(DEEP);
  }

  private static String steps() {
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      steps.append("  ".repeat(i)).append("- a\n");
    }
    return steps.toString();
  }

  private static String ticks() {
    StringBuilder ticks = new StringBuilder();
    for (int i = 1; i < 1_500; i++) {
      ticks.append("e").append("`".repeat(i));
    }
    return ticks.toString();
  }

  private static byte[] large(String line) {
    return line.repeat(LARGE / line.length() + 1).getBytes(UTF_8);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
