package samling.bake;

import org.jspecify.annotations.Nullable;

/**
 * A page to render.
 *
 * @param kind the word that {@code jbake.properties} maps to a template: {@code
 *     template.<kind>.file}
 * @param path the file below the output folder, with forward slashes
 * @param page what the template sees as {@code page}
 * @param site what the template sees as {@code site}
 * @param data what the template sees as {@code data}, or null
 */
public record Sheet(String kind, String path, Object page, Object site, @Nullable String data) {}
