package samling.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What JBake makes of a file is right. */
class SettingsLoaderTest {
  @TempDir private Path site;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "site.host=https://kurs.example.no\ndestination.folder = ut\n",
        "list=a, b,c\\,d\nlist=e\nempty=\nempty.too\n# word=no\n! word=no\n",
        "æøå=blåbærsyltetøy\nu=\\u00e6\nlong=one \\\n   two\ntab=a\\tb\nslash=a\\\\b\n",
        "a=${b}\nb=${sys:java.version}\nc=${none}\nd=${a}${d}\n",
        "include=other.properties\nincludeoptional=none.properties\nx=1\n",
        "a:b\nc d\n  e   =   f  \n\n\r\ng=h\r\n",
        "a=\\u00\n",
        "\uFEFFa=b\n",
        "a=\u0000\n=b\n==\n",
        "a=b\u2028c\u0085d\n",
        "includeoptional=none.properties\n",
        "INCLUDE = other.properties\n",
        "included=1\n",
        "# a\n! b\n\n  a.b-c_D9 \t= \tå, ${a} = # !  \nA=\na.b-c_D9=2",
        "a.b=1\r\nb=2\rc=3\n",
        "a.b=1\u00a0\nb=\u00a02\n",
        "æ=1\n"
      })
  void everyKeyIsAsJBakeHasIt(String text) throws IOException {
    Files.writeString(site.resolve("other.properties"), "y=2\n");
    Files.writeString(site.resolve("jbake.properties"), text);
    assertThat(told(new SettingsLoader())).isEqualTo(told(new ConfigUtil()));
  }

  @Test
  void whatIsNoUtf8IsAsJBakeHasIt() throws IOException {
    Files.write(site.resolve("jbake.properties"), new byte[] {'a', '=', (byte) 0xE6, '\n'});
    assertThat(told(new SettingsLoader())).isEqualTo(told(new ConfigUtil()));
  }

  @Test
  void aFileUnderItsOldNameCountsAsWell() throws IOException {
    Files.writeString(site.resolve("custom.properties"), "a=old\nb=old\n");
    Files.writeString(site.resolve("jbake.properties"), "b=new\n");
    assertThat(told(new SettingsLoader())).isEqualTo(told(new ConfigUtil())).contains("a=[old]");
  }

  /** JBake names the file's address instead, which differs from machine to machine. */
  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    Files.writeString(site.resolve("jbake.properties"), "a=\\u00zz\n");
    assertThat(told(new ConfigUtil())).singleElement().asString().contains("Exception: Unable");
    assertThat(told(new SettingsLoader())).singleElement().asString().endsWith("value: 00zz");
  }

  @Test
  void noFileIsNoFault() {
    assertThat(told(new SettingsLoader())).isEqualTo(told(new ConfigUtil()));
  }

  @Test
  void noFolderIsAsJBakeHasIt() {
    File none = site.resolve("none").toFile();
    assertThat(told(new SettingsLoader(), none)).isEqualTo(told(new ConfigUtil(), none));
  }

  private List<String> told(ConfigUtil loader) {
    return told(loader, site.toFile());
  }

  /** All that a loader makes of a site, layer by layer, or how it gives up. */
  private static List<String> told(ConfigUtil loader, File folder) {
    List<String> told = new ArrayList<>();
    try {
      File properties = new File(folder, ConfigUtil.CONFIG_FILE);
      CompositeConfiguration all =
          ((DefaultJBakeConfiguration) loader.loadConfig(folder, properties))
              .getCompositeConfiguration();
      for (int i = 0; i < all.getNumberOfConfigurations(); i++) {
        told.add("layer " + i);
        tell(all.getConfiguration(i), told);
      }
      tell(all, told);
    } catch (RuntimeException e) {
      told.add(e.getClass() + ": " + e.getMessage());
    }
    return told;
  }

  private static void tell(Configuration layer, List<String> told) {
    layer
        .getKeys()
        .forEachRemaining(
            key -> {
              try {
                told.add(key + "=" + layer.getList(key));
                told.add(key + "=" + layer.getString(key));
              } catch (RuntimeException e) {
                told.add(key + ": " + e.getClass() + ": " + e.getMessage());
              }
            });
  }
}
