package samling.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.Ended;
import samling.read.PublishReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The examples for hosts and schedulers. */
class HostingTest {
  private static final Path EXAMPLES = Path.of("docs/hosting");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"docs/hosting/README.md", "docs/publishing.md"})
  void whatTheDocumentsLinkToIsThere(String document) throws IOException {
    Matcher link = Pattern.compile("]\\(([^):#]+)\\)").matcher(Files.readString(Path.of(document)));
    while (link.find()) {
      assertThat(Path.of(document).resolveSibling(link.group(1))).exists();
    }
  }

  @Test
  void thePublishYamlOfTheDocumentHasNoFault() throws IOException {
    for (String document : List.of("docs/publishing.md", "README.md")) {
      Matcher example =
          Pattern.compile("(?s)```yaml\n(targets:.*?)```")
              .matcher(Files.readString(Path.of(document)));
      assertThat(example.find()).isTrue();
      Files.writeString(folder.resolve("publish.yaml"), example.group(1));
      assertThat(PublishReader.read(folder).diagnostics()).isEmpty();
    }
  }

  @Test
  void everyKeyOfTheFileIsExplained() throws IOException {
    String document = Files.readString(Path.of("docs/publishing.md"));
    JsonNode schema =
        new tools.jackson.databind.json.JsonMapper()
            .readTree(
                Files.readString(Path.of("src/main/resources/samling/schema/publish.schema.json")));
    schema
        .path("properties")
        .path("targets")
        .path("additionalProperties")
        .path("oneOf")
        .forEach(
            type ->
                type.path("properties")
                    .propertyNames()
                    .forEach(key -> assertThat(document).contains("    " + key + ":")));
  }

  @Test
  void itBuildsPublishesAndIsRunAgainWhenTheSiteChanges() throws Exception {
    Ended ended = rebuild("echo 2026-11-24T18:00+01:00");
    assertThat(ended.exitCode()).as(ended.output()).isZero();
    assertThat(Files.readString(folder.resolve("calls")).lines())
        .containsExactly(
            "samling build --quiet",
            "samling publish web --yes --quiet",
            "samling next-change",
            "systemctl --user stop samling-next.timer",
            "systemd-run --user --quiet --collect --unit=samling-next"
                + " --on-calendar=2026-11-24 17:00:00 UTC "
                + EXAMPLES.resolve("rebuild.sh").toAbsolutePath()
                + " "
                + folder
                + " web");
  }

  @Test
  void whereNothingChangesByItselfThatIsTheEnd() throws Exception {
    Ended ended = rebuild("exit 4");
    assertThat(ended.exitCode()).as(ended.output()).isZero();
    assertThat(Files.readString(folder.resolve("calls"))).doesNotContain("systemd-run");
  }

  @Test
  void aBuildThatFailsIsNotPublished() throws Exception {
    program("samling", "[ \"$1\" = build ] && exit 1; true");
    Ended ended = run();
    assertThat(ended.exitCode()).isNotZero();
    assertThat(Files.readString(folder.resolve("calls"))).doesNotContain("publish");
  }

  @ParameterizedTest
  @ValueSource(strings = {"github-actions.yml", "gitlab-ci.yml"})
  void theServicesRunWhatSamlingKnows(String file) throws IOException {
    String text = Files.readString(EXAMPLES.resolve(file));
    JsonNode all = new YAMLMapper().readTree(text);
    assertThat(all.isObject()).isTrue();
    assertThat(text).contains("samling build", "samling publish --yes");
    if (file.startsWith("github")) {
      assertThat(all.at("/jobs/publish/steps").isArray()).isTrue();
      assertThat(all.at("/on/schedule/0/cron").asString()).matches("([0-9*]+ ){4}[0-9*]+");
    } else {
      assertThat(all.at("/publish/script").isArray()).isTrue();
    }
  }

  @Test
  void theTimerAndTheCrontabNameEveryNight() throws IOException {
    assertThat(Files.readString(EXAMPLES.resolve("samling.timer")))
        .contains("[Timer]", "OnCalendar=*-*-* 00:05:00", "[Install]");
    assertThat(Files.readString(EXAMPLES.resolve("samling.service")))
        .contains("[Service]", "Type=oneshot", "ExecStart=%h/bin/rebuild.sh");
    assertThat(Files.readAllLines(EXAMPLES.resolve("crontab")))
        .anyMatch(line -> line.matches("5 0 \\* \\* \\* .*rebuild[.]sh .*"));
  }

  private Ended rebuild(String nextChange) throws Exception {
    program("samling", "if [ \"$1\" = next-change ]; then " + nextChange + "; fi");
    program("systemd-run", "true");
    program("systemctl", "true");
    return run();
  }

  private Ended run() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            "sh",
            EXAMPLES.resolve("rebuild.sh").toAbsolutePath().toString(),
            folder.toString(),
            "web");
    builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    return Ended.of(builder, 20);
  }

  private void program(String name, String does) throws IOException {
    Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
    String calls = folder.resolve("calls").toString();
    Files.writeString(file, "#!/bin/sh\necho \"" + name + " $*\" >>" + calls + "\n" + does + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
