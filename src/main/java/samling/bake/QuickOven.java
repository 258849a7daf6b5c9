package samling.bake;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import org.jbake.app.Oven;
import org.jbake.app.Renderer;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * JBake's oven without its database and its crawler: what it bakes is planned already. It leaves
 * the machine's default locale alone, too.
 */
final class QuickOven extends Oven {

  private final Consumer<Renderer> work;

  QuickOven(JBakeConfiguration configuration, Consumer<Renderer> work) {
    super(utensils(configuration));
    this.work = work;
  }

  @SuppressWarnings("NullAway") // The renderer asks its content store only for pages we don't have.
  private static Utensils utensils(JBakeConfiguration configuration) {
    Utensils utensils = new Utensils();
    utensils.setConfiguration(configuration);
    utensils.setRenderer(new Renderer(null, configuration));
    return utensils;
  }

  @Override
  public void bake() {
    work.accept(getUtensils().getRenderer());
  }

  @Override
  public void bake(File changed) {
    bake();
  }

  /** None: faults are values, and lie in the {@link BakeResult}. */
  @Override
  public List<Throwable> getErrors() {
    return List.of();
  }
}
