package samling.bake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.Configuration;
import org.jspecify.annotations.Nullable;

/** The settings that come with Samling: stronger than JBake's own, weaker than the site's. */
final class BuiltinProperties {

  static final String RESOURCE = "samling/builtin/jbake.properties";

  /** A key that JBake's own defaults hold and nobody else has a reason to set. */
  private static final String MARK_OF_JBAKE_DEFAULTS = "git.hash";

  private BuiltinProperties() {}

  /** Slides the built-in settings between the site's settings and JBake's defaults. */
  static void layUnder(CompositeConfiguration settings) {
    for (PlainProperties.Setting setting : read()) {
      if (!setBySite(settings, setting.key())) {
        settings.setProperty(setting.key(), setting.value());
      }
    }
  }

  private static boolean setBySite(CompositeConfiguration settings, String key) {
    for (int i = 0; i < settings.getNumberOfConfigurations(); i++) {
      Configuration layer = settings.getConfiguration(i);
      if (layer.containsKey(MARK_OF_JBAKE_DEFAULTS)) {
        return false;
      }
      if (layer.containsKey(key)) {
        return true;
      }
    }
    return false;
  }

  private static List<PlainProperties.Setting> read() {
    try (InputStream in = open()) {
      return in == null
          ? List.of()
          : Objects.requireNonNull(
              PlainProperties.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)), RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable InputStream open() {
    return BuiltinProperties.class.getClassLoader().getResourceAsStream(RESOURCE);
  }
}
