package samling.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site's templates stand before the built-in ones, file by file. */
final class TemplateFoldersTest {

  private static final String PAGE =
      "<#import \"/bake-test/base.ftlh\" as base><@base.shell \"T\"><#include"
          + " \"/bake-test/footer.ftlh\"></@base.shell>";

  @TempDir Path folder;
  private Kitchen kitchen;

  @BeforeEach
  void kitchen() throws IOException {
    kitchen = new Kitchen(folder);
  }

  @Test
  void aSiteWithoutTemplatesUsesTheBuiltInOnes() throws IOException {
    kitchen.map("it", "bake-test/footer.ftlh").page("it", "index.html");
    assertThat(folder.resolve("templates")).doesNotExist();
    assertThat(kitchen.text()).isEqualTo("<footer>built in</footer>");
  }

  @Test
  void aPageOfTheSiteUsesBuiltInLayouts() throws IOException {
    assertThat(kitchen.page("it", PAGE, "").text())
        .isEqualTo("<title>T – Kurs &amp; treff</title>\n<footer>built in</footer>");
  }

  @Test
  void aPartOfTheSiteReplacesTheBuiltInOne() throws IOException {
    kitchen.template("bake-test/footer.ftlh", "<footer>own</footer>");
    assertThat(kitchen.page("it", PAGE, "").text())
        .isEqualTo("<title>T – Kurs &amp; treff</title>\n<footer>own</footer>");
  }

  @Test
  void theTemplateFolderHasJBakesKey() throws IOException {
    kitchen.file("maler/bake-test/footer.ftlh", "<footer>own</footer>");
    kitchen.file("jbake.properties", "template.folder=maler\n");
    kitchen.map("it", "bake-test/footer.ftlh").page("it", "index.html");
    assertThat(kitchen.text()).isEqualTo("<footer>own</footer>");
  }
}
