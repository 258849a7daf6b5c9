package samling.bake;

/**
 * A page to render.
 *
 * @param kind the word that {@code jbake.properties} maps to a template: {@code
 *     template.<kind>.file}
 * @param path the file below the output folder, with forward slashes
 * @param page what the template sees as {@code page}
 * @param site what the template sees as {@code site}
 */
public record Sheet(String kind, String path, Object page, Object site) {}
