package samling.bake;

import java.io.File;
import java.util.Optional;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * The way from stock JBake into Samling: when JBake has set up, it calls this tool, and the tool
 * builds the whole site.
 */
public abstract class JBakeExtension implements RenderingTool {

  /**
   * What a build inside JBake came to.
   *
   * @param pages how many pages were rendered
   * @param failure what to tell the user, in JBake's own list of errors, when the build failed
   */
  public record Outcome(int pages, Optional<String> failure) {}

  /**
   * Builds the site that the settings describe into {@link BakeSettings#destination()}, and prints
   * every diagnostic: JBake's Maven plugin doesn't print the failure.
   */
  protected abstract Outcome build(BakeSettings settings);

  @Override
  public final int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration)
      throws RenderingException {
    if (!StrictEngine.isReady(configuration)
        || !(configuration instanceof DefaultJBakeConfiguration claimed)) {
      throw new RenderingException(
          "Samling cannot work here: it needs JBake's own configuration and FreeMarker.");
    }
    BakeSettings settings = BakeSettings.of(claimed);
    Outcome outcome;
    try {
      outcome = build(settings);
    } catch (LinkageError e) {
      throw new RenderingException(
          "Samling cannot work here: an older library stands before its own. Name Samling before"
              + " JBake. ("
              + e.getMessage()
              + ")");
    }
    if (outcome.failure().isPresent()) {
      throw new RenderingException(outcome.failure().get());
    }
    return outcome.pages();
  }

  @Override
  @Deprecated
  public final int render(
      Renderer renderer,
      ContentStore store,
      File destination,
      File templates,
      CompositeConfiguration settings)
      throws RenderingException {
    return render(
        renderer,
        store,
        new JBakeConfigurationFactory()
            .createDefaultJbakeConfiguration(
                templates.getParentFile(), destination, settings, false));
  }
}
