package samling.bake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.Configuration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jspecify.annotations.Nullable;

/** The settings that come with Samling: stronger than JBake's own, weaker than the site's. */
final class BuiltinProperties {

  static final String RESOURCE = "samling/builtin/jbake.properties";

  /** A key that JBake's own defaults hold and nobody else has a reason to set. */
  private static final String MARK_OF_JBAKE_DEFAULTS = "git.hash";

  private BuiltinProperties() {}

  /** Slides the built-in settings between the site's settings and JBake's defaults. */
  static void layUnder(CompositeConfiguration settings) {
    PropertiesConfiguration builtin = read();
    for (Iterator<String> keys = builtin.getKeys(); keys.hasNext(); ) {
      String key = keys.next();
      if (!setBySite(settings, key)) {
        settings.setProperty(key, builtin.getProperty(key));
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

  private static PropertiesConfiguration read() {
    PropertiesConfiguration properties = new PropertiesConfiguration();
    try (InputStream in = open()) {
      if (in != null) {
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
        properties.read(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ConfigurationException e) {
      throw new IllegalStateException(RESOURCE + " cannot be read", e);
    }
    return properties;
  }

  private static @Nullable InputStream open() {
    return BuiltinProperties.class.getClassLoader().getResourceAsStream(RESOURCE);
  }
}
