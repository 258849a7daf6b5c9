package samling.bake;

import java.util.List;
import java.util.Optional;

/** Single pages to bytes, the same bytes that a whole bake writes. For any number of threads. */
public final class PageRenderer {

  /**
   * What became of a page.
   *
   * @param bytes the page; nothing where there is a fault
   */
  @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
  public record Rendered(byte[] bytes, Optional<TemplateFault> fault) {}

  private final BakeSettings settings;
  private final Templates templates;

  private PageRenderer(BakeSettings settings) {
    this.settings = settings;
    this.templates = Templates.of(settings.configuration());
  }

  /** A renderer with the templates as they are now; a change of them needs a new one. */
  public static PageRenderer of(BakeSettings settings) {
    return new PageRenderer(settings);
  }

  public Rendered render(Sheet sheet) {
    List<TemplateFault> unmapped = PageBaker.unmapped(List.of(sheet), settings.configuration());
    if (!unmapped.isEmpty()) {
      return new Rendered(new byte[0], Optional.of(unmapped.get(0)));
    }
    String name =
        String.valueOf(settings.configuration().get("template." + sheet.kind() + ".file"));
    Utf8Writer page = templates.writer();
    Optional<TemplateFault> fault = templates.render(name, sheet.filling().get(), page);
    return fault.isPresent()
        ? new Rendered(new byte[0], fault.map(f -> f.on(sheet.path())))
        : new Rendered(page.taken(), fault);
  }
}
