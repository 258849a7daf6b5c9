package samling.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        asset.folder=filer
        content.folder=innhold
        free.words=a b
        """);
    BakeSettings settings = kitchen.settings();
    assertThat(settings.destination()).isEqualTo(folder.resolve("public"));
    assertThat(settings.siteHost()).contains("https://kurs.example.no");
    assertThat(settings.assets()).isEqualTo(folder.resolve("filer"));
    assertThat(settings.content()).isEqualTo(folder.resolve("innhold"));
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
        .contains("template.encoding is no encoding that Java knows: utf-ate");
  }

  @Test
  void bakingLeavesTheDestinationAlone() throws IOException {
    kitchen.page("it", "x", "");
    BakeSettings settings = kitchen.settings();
    Bake.with(settings).bake(kitchen.sheets(), java.util.List.of(), folder.resolve("elsewhere"));
    assertThat(settings.destination()).isEqualTo(folder.resolve("output"));
    assertThat(folder.resolve("output")).doesNotExist();
  }
}
