package samling.bake;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page to render.
 *
 * @param kind the word that {@code jbake.properties} maps to a template: {@code
 *     template.<kind>.file}
 * @param path the file below the output folder, with forward slashes
 * @param filling makes what the template sees; asked for once, by the thread that renders the page
 */
public record Sheet(String kind, String path, Supplier<Filling> filling) {

  /**
   * What a template sees.
   *
   * @param page as {@code page}
   * @param site as {@code site}
   * @param data as {@code data}, or null
   */
  public record Filling(Object page, Object site, @Nullable String data) {}
}
