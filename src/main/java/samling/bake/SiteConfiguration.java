package samling.bake;

import java.io.File;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/** JBake's configuration of one site on Samling's own path. */
final class SiteConfiguration extends DefaultJBakeConfiguration {

  SiteConfiguration(File site, CompositeConfiguration settings) {
    super(site, settings);
  }

  /**
   * The template folder, or the site itself when it has none: JBake insists on a folder that is
   * there, and built-in templates need none.
   */
  @Override
  public File getTemplateFolder() {
    File folder = super.getTemplateFolder();
    return folder.isDirectory() ? folder : getSourceFolder();
  }

  /** Nothing: JBake gathers this map for every page, and Samling's templates never see it. */
  @Override
  public Map<String, Object> asHashMap() {
    return new HashMap<>();
  }
}
