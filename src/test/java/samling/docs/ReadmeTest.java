package samling.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.catalogue.Language;
import samling.check.Checks;
import samling.read.Reader;
import samling.read.Reading;
import samling.read.SiteFolder;
import samling.scaffold.Scaffold;

class ReadmeTest {
  private static final Pattern COURSE = Pattern.compile("(?s)```yaml\n(title: .*?)```");

  @TempDir Path temp;

  @Test
  void itsCourseHasNoFaultInANewSite() throws IOException {
    Matcher course = COURSE.matcher(Files.readString(Path.of("README.md")));
    assertThat(course.find()).isTrue();
    Path site = temp.resolve("site");
    Scaffold.make(site, Language.EN, LocalDate.of(2026, 11, 20));
    Files.writeString(site.resolve("content/courses/good-listening.yaml"), course.group(1));

    Reading reading = Reader.read(SiteFolder.of(site));

    assertThat(reading.diagnostics()).isEmpty();
    assertThat(Checks.run(reading.content(), Instant.parse("2026-11-20T12:00:00Z"))).isEmpty();
  }

  @Test
  void whatItLinksToIsThere() throws IOException {
    Matcher link =
        Pattern.compile("]\\(([^):]+)\\)").matcher(Files.readString(Path.of("README.md")));
    while (link.find()) {
      assertThat(Path.of(link.group(1))).exists();
    }
  }
}
