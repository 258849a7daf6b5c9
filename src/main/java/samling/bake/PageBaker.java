package samling.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import samling.bake.TemplateFault.Kind;

/** The rendering of all pages, on all cores, each page apart from the others. */
final class PageBaker {

  private final JBakeConfiguration configuration;
  private final Path into;

  PageBaker(JBakeConfiguration configuration, Path into) {
    this.configuration = configuration;
    this.into = into;
  }

  /** The kinds of pages for which the settings name no template, or nothing that fits. */
  static List<TemplateFault> unmapped(List<Sheet> sheets, JBakeConfiguration configuration) {
    Map<String, String> firstPages = new LinkedHashMap<>();
    sheets.forEach(sheet -> firstPages.putIfAbsent(sheet.kind(), sheet.path()));
    List<TemplateFault> faults = new ArrayList<>();
    firstPages.forEach(
        (kind, page) ->
            unmapped(kind, page, configuration).ifPresent(fault -> faults.add(fault.on(page))));
    return faults;
  }

  private static Optional<TemplateFault> unmapped(
      String kind, String page, JBakeConfiguration configuration) {
    String key = "template." + kind + ".file";
    Object value = configuration.get(key);
    String template = value == null ? "" : value.toString();
    if (template.isBlank()) {
      String message = "jbake.properties has no " + key + ".";
      return Optional.of(TemplateFault.whole(Kind.UNMAPPED_KIND, "", kind, message));
    } else if (!template.endsWith(Templates.EXTENSION)) {
      String message = key + " must be a " + Templates.EXTENSION + " template.";
      return Optional.of(TemplateFault.whole(Kind.FOREIGN_TEMPLATE, template, kind, message));
    }
    String extension = configuration.getOutputExtensionByDocType(kind);
    if (!page.substring(page.lastIndexOf('.') + 1).equals(extension.replaceFirst("^\\.", ""))) {
      String message = "The output extension " + extension + " does not fit " + page + ".";
      return Optional.of(TemplateFault.whole(Kind.FOREIGN_EXTENSION, "", kind, message));
    }
    return Optional.empty();
  }

  /** Renders every page and gives back every distinct fault, by place. */
  List<TemplateFault> bake(List<Sheet> sheets, Renderer renderer) {
    if (!StrictEngine.isReady(configuration)) {
      // JBake would write empty pages, and only log why.
      throw new IllegalStateException("JBake could not load the engine for .ftlh templates.");
    }
    return distinct(
        sheets.parallelStream()
            .map(page -> bake(new Order(page), renderer))
            .flatMap(Optional::stream)
            .toList());
  }

  private Optional<TemplateFault> bake(Order order, Renderer renderer) {
    Path file = inside(into, order.sheet().path());
    try {
      renderer.render(order.document());
      if (order.fault().isPresent()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new UncheckedIOException(new IOException(e.getMessage(), e));
    }
    return order.fault();
  }

  /** One fault for every place: the one on the first page that shows it. */
  private static List<TemplateFault> distinct(List<TemplateFault> faults) {
    Map<TemplateFault, TemplateFault> byPlace = new LinkedHashMap<>();
    faults.forEach(fault -> byPlace.putIfAbsent(fault.on(""), fault));
    return byPlace.values().stream().sorted(TemplateFault.BY_PLACE).toList();
  }

  /** The file of a path that may not lead out of the folder. */
  static Path inside(Path folder, String path) {
    Path file = folder.resolve(path).normalize();
    if (path.isBlank() || !file.startsWith(folder.normalize()) || file.equals(folder)) {
      throw new IllegalArgumentException("The path \"" + path + "\" leads out of the site.");
    }
    return file;
  }
}
