package samling.bake;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.configuration2.AbstractConfiguration;
import org.apache.commons.configuration2.BaseConfiguration;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.Configuration;
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

  private static Configuration read(InputStream file) throws ConfigurationException, IOException {
    String text;
    try (file) {
      text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<PlainProperties.Setting> plain = PlainProperties.of(text);
    if (plain == null) {
      PropertiesConfiguration layer = prepared(new PropertiesConfiguration());
      layer.setIncludesAllowed(false);
      layer.read(new StringReader(text));
      return layer;
    }
    BaseConfiguration layer = prepared(new BaseConfiguration());
    plain.forEach(setting -> layer.addProperty(setting.key(), setting.value()));
    return layer;
  }

  private static <C extends AbstractConfiguration> C prepared(C layer) {
    layer.setListDelimiterHandler(new DefaultListDelimiterHandler(LIST_DELIMITER));
    layer.setThrowExceptionOnMissing(true);
    return layer;
  }
}
