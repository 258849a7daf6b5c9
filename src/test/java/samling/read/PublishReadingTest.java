package samling.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samling.diagnostic.Messages;
import samling.diagnostic.TextPrinter;
import samling.target.Target;
import samling.target.Target.Filing;
import samling.target.Target.Layout;

/** {@code publish.yaml}: what it says, and what is wrong with it. */
class PublishReadingTest {

  @TempDir Path site;

  @Test
  void everyKindOfTargetIsReadWithWhatHoldsIfNothingIsSaid() throws IOException {
    PublishReader.Result result =
        read(
            """
            targets:
              web: {type: folder, path: ../www, layout: in-place}
              host:
                type: sftp
                host: www.example.no
                user: web
                path: /srv/courses
                key: ~/.ssh/id_ed25519
                keep: 3
                permissions: {files: "640", folders: "0750"}
              bucket: {type: s3, endpoint: "https://s3.example.no", bucket: courses, prefix: kurs/}
              pages: {type: git, repository: "git@git.example.no:web/courses.git", branch: gh-pages}
            """);

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.targets())
        .containsExactly(
            new Target.Folder(
                "web", "../www", new Filing(Optional.of(Layout.IN_PLACE), 5, 0644, 0755)),
            new Target.Sftp(
                "host",
                "www.example.no",
                22,
                "web",
                "/srv/courses",
                Optional.of("~/.ssh/id_ed25519"),
                Optional.empty(),
                new Filing(Optional.empty(), 3, 0640, 0750)),
            new Target.S3(
                "bucket",
                Optional.of(URI.create("https://s3.example.no")),
                "us-east-1",
                "courses",
                "kurs/",
                Optional.empty()),
            new Target.Git("pages", "git@git.example.no:web/courses.git", "gh-pages"));
  }

  @Test
  void allFaultsAreToldAtOnceWithTheirPlace() throws IOException {
    assertThat(
            shown(
                """
                targets:
                  web: {type: folder, pth: ../www}
                  host: {type: stfp, host: www.example.no, user: web, path: /srv/courses}
                  bucket: {type: s3, bucket: courses, path: kurs}
                  Big Site: {type: git, repository: ../courses.git, branch: gh-pages}
                  other: {type: sftp, host: "sftp://www.example.no", user: web, path: /srv/x, port: ssh}
                """))
        .containsExactly(
            "2:23-26 unknown-key",
            "3:16-20 bad-enum",
            "4:39-43 unknown-key",
            "5:3-11 bad-id",
            "6:29-52 bad-form",
            "6:85-88 wrong-type");
  }

  @Test
  void aSlipIsAnsweredWithWhatWasMeant() throws IOException {
    String all =
        print(
            read(
                """
                targets:
                  web: {type: folder, pth: ../www}
                  host: {type: stfp, host: www.example.no, user: web, path: /srv/courses}
                """));
    assertThat(all)
        .contains("did you mean \"path\"?", "did you mean \"sftp\"?", "folder, sftp, s3, git");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: sftp, host: h.example.no, user: web, path: /srv/x/y, password: hunter2}",
        "{type: sftp, host: h.example.no, user: web, path: /srv/x/y, passord: hunter2, prot: 22}",
        "{type: sftp, host: h.example.no, user: web, path: /srv/x/y, keyPassphrase: [hunter2]}",
        "{type: s3, bucket: courses, secretAccessKey: hunter2}",
        "{type: s3, bucket: courses, AWS_SECRET_ACCESS_KEY: hunter2}",
        "{type: s3, bucket: courses, access-key: hunter2, bukket: x}",
        "{type: git, repository: 'https://web:hunter2@git.example.no/x.git', branch: pages}",
        "{type: git, repository: 'https://hunter2hunter2hunter2@git.example.no/x', branch: pages}",
        "{type: git, token: hunter2, repository: ../x, branch: pages}",
        "{type: sftp, host: h.example.no, user: web, path: /srv/x/y, key: \"-----BEGIN hunter2\"}",
        "{type: sftp, password: hunter2, host: [h",
      })
  void aSecretIsAFaultAndIsNeverRepeated(String target) throws IOException {
    PublishReader.Result result = read("targets:\n  web: " + target + "\n");

    boolean readable = target.endsWith("}");
    if (readable) {
      assertThat(result.diagnostics()).anyMatch(d -> d.rule().id().equals("secret-in-file"));
    }
    assertThat(result.diagnostics()).isNotEmpty();
    assertThat(result.targets()).isEmpty();
    for (String language : Messages.LANGUAGES) {
      assertThat(print(result, language)).doesNotContain("hunter2");
    }
    assertThat(result.diagnostics().toString()).doesNotContain("hunter2");
  }

  @Test
  void whereASecretBelongsIsTold() throws IOException {
    assertThat(print(read("targets:\n  a: {type: s3, bucket: courses, secret: x}\n")))
        .contains("AWS_SECRET_ACCESS_KEY");
    assertThat(
            print(read("targets:\n  a: {type: sftp, host: h, user: u, path: /a/b, password: x}\n")))
        .contains("SSH agent", "SAMLING_KEY_PASSPHRASE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "..", "../..", ".", "~", "~/", "/etc", "/var/", "content/x", "output", "//"})
  void foldersThatHoldMoreThanASiteAreRefused(String path) throws IOException {
    assertThat(shown("targets:\n  web: {type: folder, path: \"" + path + "\"}\n"))
        .singleElement()
        .asString()
        .endsWith("unsafe-target");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "~",
        "~/www",
        ".",
        "..",
        "www/../..",
        "/home/web",
        "/root",
        "/srv",
        "//",
        "-x"
      })
  void foldersOfAHostThatHoldMoreThanASiteAreRefused(String path) throws IOException {
    assertThat(shown("targets:\n  web: {type: sftp, host: h, user: u, path: \"" + path + "\"}\n"))
        .singleElement()
        .asString()
        .endsWith("unsafe-target");
  }

  @ParameterizedTest
  @CsvSource({"folder,../www", "folder,/srv/www", "folder,~/www", "sftp,www", "sftp,/srv/www"})
  void foldersOfTheirOwnAreNot(String type, String path) throws IOException {
    String more = type.equals("sftp") ? ", host: h, user: u" : "";
    assertThat(shown("targets:\n  web: {type: " + type + ", path: " + path + more + "}\n"))
        .isEmpty();
  }

  @Test
  void anEmptyFileSaysWhatIsMissing() throws IOException {
    assertThat(shown("")).containsExactly("1:1-1 missing-key");
  }

  private PublishReader.Result read(String text) throws IOException {
    Files.writeString(site.resolve(PublishReader.FILE), text);
    return PublishReader.read(site);
  }

  private List<String> shown(String text) throws IOException {
    return Sources.show(read(text).diagnostics());
  }

  private static String print(PublishReader.Result result) {
    return print(result, "en");
  }

  private static String print(PublishReader.Result result, String language) {
    TextPrinter printer =
        new TextPrinter(
            Messages.in(language), file -> Optional.ofNullable(result.texts().get(file)));
    return String.join("", result.diagnostics().stream().map(printer::print).toList());
  }
}
