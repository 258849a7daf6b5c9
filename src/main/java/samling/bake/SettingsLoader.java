package samling.bake;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.SystemConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.launcher.SystemExit;

/**
 * The layers of settings that JBake makes, put together without the builders that it makes them
 * with: those look into classes by reflection for longer than a small site takes to read.
 */
final class SettingsLoader extends ConfigUtil {
  @Override
  public JBakeConfiguration loadConfig(File site, File properties) {
    if (!site.isDirectory() || new File(site, LEGACY_CONFIG_FILE).exists()) {
      return super.loadConfig(site, properties);
    }
    CompositeConfiguration layers = new CompositeConfiguration();
    layers.setListDelimiterHandler(new DefaultListDelimiterHandler(LIST_DELIMITER));
    try {
      if (properties.exists()) {
        layers.addConfiguration(read(new FileInputStream(properties)));
      }
      InputStream defaults =
          ConfigUtil.class.getClassLoader().getResourceAsStream(DEFAULT_CONFIG_FILE);
      if (defaults != null) {
        layers.addConfiguration(read(defaults));
      }
    } catch (ConfigurationException | IOException e) {
      throw new JBakeException(SystemExit.CONFIGURATION_ERROR, e.getMessage(), e);
    }
    layers.addConfiguration(new SystemConfiguration());
    return new DefaultJBakeConfiguration(site, layers);
  }

  private static PropertiesConfiguration read(InputStream file)
      throws ConfigurationException, IOException {
    PropertiesConfiguration layer = new PropertiesConfiguration();
    layer.setListDelimiterHandler(new DefaultListDelimiterHandler(LIST_DELIMITER));
    layer.setThrowExceptionOnMissing(true);
    layer.setIncludesAllowed(false);
    try (InputStreamReader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      layer.read(text);
    }
    return layer;
  }
}
