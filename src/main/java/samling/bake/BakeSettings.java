package samling.bake;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/**
 * What {@code jbake.properties} says of a site, every key with the meaning that JBake gives it. The
 * site's own file is stronger than the built-in one, which is stronger than JBake's defaults.
 */
public final class BakeSettings {

  /** The address that JBake fills in where a site gives none. */
  static final String HOST_OF_JBAKE = "http://www.jbake.org";

  private final DefaultJBakeConfiguration configuration;
  private final Path destination;
  private final Optional<SettingsFault> fault;

  private BakeSettings(DefaultJBakeConfiguration configuration, Optional<SettingsFault> fault) {
    this.configuration = configuration;
    this.destination = path(configuration.getDestinationFolder());
    this.fault = fault;
  }

  /** The settings of the site in a folder that exists. */
  public static BakeSettings of(Path site) {
    File folder = site.toAbsolutePath().normalize().toFile();
    Optional<SettingsFault> fault;
    try {
      CompositeConfiguration layers = load(folder, new File(folder, ConfigUtil.CONFIG_FILE));
      fault = SettingsFault.in(layers);
      if (fault.isEmpty()) {
        return new BakeSettings(new SiteConfiguration(folder, layers), fault);
      }
    } catch (RuntimeException e) { // JBake has its own kind, its configuration library some more
      fault = Optional.of(SettingsFault.unreadable(e));
    }
    // A file cannot hold another one, so this is never there.
    File none = new File(folder, ConfigUtil.CONFIG_FILE + "/none");
    return new BakeSettings(new SiteConfiguration(folder, load(folder, none)), fault);
  }

  /** The settings that stock JBake has read and {@link StockConfiguration} has claimed. */
  static BakeSettings of(DefaultJBakeConfiguration claimed) {
    return new BakeSettings(claimed, SettingsFault.in(claimed.getCompositeConfiguration()));
  }

  private static CompositeConfiguration load(File site, File properties) {
    JBakeConfigurationFactory factory = new JBakeConfigurationFactory();
    factory.setConfigUtil(new SettingsLoader());
    CompositeConfiguration layers =
        factory
            .createDefaultJbakeConfiguration(site, null, properties, false)
            .getCompositeConfiguration();
    BuiltinProperties.layUnder(layers);
    return layers;
  }

  /** Why the site's {@code jbake.properties} cannot be used; nothing should be baked then. */
  public Optional<SettingsFault> fault() {
    return fault;
  }

  /** The site's folder. */
  public Path site() {
    return path(configuration.getSourceFolder());
  }

  /** The folder of the content, {@code content.folder}. */
  public Path content() {
    return path(configuration.getContentFolder());
  }

  /** The folder of the site's own assets, {@code asset.folder}; it need not exist. */
  public Path assets() {
    return path(configuration.getAssetFolder());
  }

  /** The folder of the site's own templates, {@code template.folder}, if it exists. */
  public Optional<Path> templates() {
    return Optional.of(templateFolder()).filter(Files::isDirectory);
  }

  /** Where the site's own templates would be, {@code template.folder}. */
  public Path templateFolder() {
    return site().resolve(configuration.getTemplateFolderName()).normalize();
  }

  /** The folder the site goes to, {@code destination.folder}. */
  public Path destination() {
    return destination;
  }

  /** The address of the site's host, {@code site.host}, where the site gives one. */
  public Optional<String> siteHost() {
    return Optional.of(configuration.getSiteHost()).filter(host -> !host.equals(HOST_OF_JBAKE));
  }

  /** The value of any other key. */
  public Optional<String> value(String key) {
    return Optional.ofNullable(configuration.getCompositeConfiguration().getString(key, null));
  }

  DefaultJBakeConfiguration configuration() {
    return configuration;
  }

  private static Path path(File file) {
    return Path.of(file.getPath()).toAbsolutePath().normalize();
  }
}
