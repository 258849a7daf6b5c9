package samling.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.bake.SettingsFault.Reason;

/** The keys of {@code jbake.properties} mean what they mean to JBake. */
final class BakeSettingsTest {

  @TempDir Path folder;
  private Kitchen kitchen;

  @BeforeEach
  void kitchen() throws IOException {
    kitchen = new Kitchen(folder);
  }

  @Test
  void withoutAFileJBakesDefaultsHold() {
    BakeSettings settings = kitchen.settings();
    assertThat(settings.site()).isEqualTo(folder);
    assertThat(settings.content()).isEqualTo(folder.resolve("content"));
    assertThat(settings.assets()).isEqualTo(folder.resolve("assets"));
    assertThat(settings.templates()).isEmpty();
    assertThat(settings.destination()).isEqualTo(folder.resolve("output"));
    assertThat(settings.siteHost()).isEmpty();
    assertThat(settings.fault()).isEmpty();
  }

  @Test
  void theSitesFileRules() throws IOException {
    kitchen.file(
        "jbake.properties",
        """
        destination.folder=public
        site.host=https://kurs.example.no
        free.words=a b
        """);
    BakeSettings settings = kitchen.settings();
    assertThat(settings.destination()).isEqualTo(folder.resolve("public"));
    assertThat(settings.siteHost()).contains("https://kurs.example.no");
    assertThat(settings.value("free.words")).contains("a b");
    assertThat(settings.value("no.such")).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadIsAFault() throws IOException {
    kitchen.file("jbake.properties", "a=\\u00zz\n");
    BakeSettings settings = kitchen.settings();
    assertThat(settings.fault()).isPresent();
    assertThat(settings.destination()).isEqualTo(folder.resolve("output"));
  }

  @Test
  void anEncodingThatNobodyKnowsIsAFault() throws IOException {
    kitchen.file("jbake.properties", "template.encoding=utf-ate\n");
    assertThat(kitchen.settings().fault())
        .contains(new SettingsFault(Reason.ENCODING, "template.encoding", "utf-ate", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content.folder=innhold",
        "asset.folder=/etc",
        "render.encoding=UTF-16",
        "site.host=not a host",
        "site.host=kurs.example.no",
        "site.host=https://kurs.example.no/?a=b",
        "site.host=${site.host}",
        "destination.folder=${destination.folder}"
      })
  void whatCannotWorkIsAFault(String line) throws IOException {
    kitchen.file("jbake.properties", line + "\n");
    String key = line.substring(0, line.indexOf('='));
    assertThat(kitchen.settings().fault().toString()).contains(key);
    assertThat(kitchen.settings().destination()).isEqualTo(folder.resolve("output"));
  }
}
