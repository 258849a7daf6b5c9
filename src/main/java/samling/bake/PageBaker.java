package samling.bake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.TemplateEngines;
import samling.bake.TemplateFault.Kind;

/** The rendering of all pages, on all cores, each page apart from the others. */
final class PageBaker {
  private static final String ENGINE = Templates.EXTENSION.substring(1);

  private final JBakeConfiguration configuration;

  PageBaker(JBakeConfiguration configuration) {
    this.configuration = configuration;
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

  /**
   * Renders every page and gives back every distinct fault, by place.
   *
   * @param finished takes the path and the bytes of each page without faults, from several threads
   */
  List<TemplateFault> bake(List<Sheet> sheets, BiConsumer<String, byte[]> finished) {
    StrictEngine engine = engine();
    Map<String, String> templates = new HashMap<>();
    for (Sheet sheet : sheets) {
      templates.computeIfAbsent(sheet.kind(), configuration::getTemplateByDocType);
    }
    ThreadLocal<Utf8Writer> writers = ThreadLocal.withInitial(engine::writer);
    return distinct(
        sheets.parallelStream()
            .map(s -> bake(s, template(s, templates), engine, writers.get(), finished))
            .flatMap(Optional::stream)
            .toList());
  }

  /** The template of a page's kind; JBake looks it up anew each time. */
  private static String template(Sheet sheet, Map<String, String> templates) {
    return Objects.requireNonNull(templates.get(sheet.kind()));
  }

  /** The engine that JBake has for templates of ours; it only logs why it has none. */
  @SuppressWarnings("NullAway") // Our engine asks the content store for nothing.
  private StrictEngine engine() {
    if (new TemplateEngines(configuration, null).getEngine(ENGINE) instanceof StrictEngine ours) {
      return ours;
    }
    throw new IllegalStateException("JBake could not load the engine for .ftlh templates.");
  }

  private Optional<TemplateFault> bake(
      Sheet sheet,
      String template,
      StrictEngine engine,
      Utf8Writer page,
      BiConsumer<String, byte[]> finished) {
    Order order = new Order(sheet);
    page.clear();
    engine.renderDocument(order.model(), template, page);
    if (order.fault().isEmpty()) {
      finished.accept(sheet.path(), page.taken());
    }
    return order.fault();
  }

  /** One fault for every place: the one on the first page that shows it. */
  private static List<TemplateFault> distinct(List<TemplateFault> faults) {
    Map<TemplateFault, TemplateFault> byPlace = new LinkedHashMap<>();
    faults.forEach(fault -> byPlace.putIfAbsent(fault.on(""), fault));
    return byPlace.values().stream().sorted(TemplateFault.BY_PLACE).toList();
  }
}
