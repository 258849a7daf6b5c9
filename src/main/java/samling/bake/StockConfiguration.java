package samling.bake;

import static org.jbake.app.configuration.PropertyList.RENDER_ARCHIVE;
import static org.jbake.app.configuration.PropertyList.RENDER_ERROR404;
import static org.jbake.app.configuration.PropertyList.RENDER_FEED;
import static org.jbake.app.configuration.PropertyList.RENDER_INDEX;
import static org.jbake.app.configuration.PropertyList.RENDER_SITEMAP;
import static org.jbake.app.configuration.PropertyList.RENDER_TAGS;
import static org.jbake.app.configuration.PropertyList.RENDER_TAGS_INDEX;

import java.util.List;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.app.configuration.Property;

/**
 * Stock JBake's configuration, rearranged so that Samling bakes the site and nobody else does.
 *
 * <p>JBake creates the template engines after it has checked the folders and before it crawls them,
 * whatever the order of the class path: that is the moment to claim the configuration.
 */
final class StockConfiguration {

  private static final String CLAIMED = "samling.claimed";

  private static final List<Property> OTHER_RENDERERS =
      List.of(
          RENDER_ARCHIVE,
          RENDER_ERROR404,
          RENDER_FEED,
          RENDER_INDEX,
          RENDER_SITEMAP,
          RENDER_TAGS,
          RENDER_TAGS_INDEX);

  private StockConfiguration() {}

  /** Shuts the folders to JBake's crawler and copier, and switches its own pages off. */
  static void claim(JBakeConfiguration configuration) {
    if (configuration instanceof DefaultJBakeConfiguration stock && !isClaimed(stock)) {
      BuiltinProperties.layUnder(stock.getCompositeConfiguration());
      OTHER_RENDERERS.forEach(property -> stock.setProperty(property.getKey(), false));
      stock.setContentFolder(new ShutFolder(stock.getContentFolder()));
      stock.setAssetFolder(new ShutFolder(stock.getAssetFolder()));
      stock.setDataFolder(new ShutFolder(stock.getDataFolder()));
      stock.setProperty(CLAIMED, true);
    }
  }

  static boolean isClaimed(JBakeConfiguration configuration) {
    return Boolean.TRUE.equals(configuration.get(CLAIMED));
  }
}
