package samling.read.bind;

import java.util.ArrayList;
import java.util.List;
import samling.catalogue.Language;
import samling.catalogue.NamedLink;
import samling.catalogue.Prose;
import samling.diagnostic.Diagnostic;
import samling.read.markdown.Excerpt;
import samling.read.markdown.Markdown;
import samling.read.markdown.Placement;
import samling.read.markdown.Rendered;
import samling.source.SourceText;

/** One file while it is bound: what holds for it, and what comes to light in its Markdown. */
public final class Scope {

  private final SourceText source;
  private final Setting setting;
  private final Language language;
  private final List<Diagnostic> faults = new ArrayList<>();
  private final List<NamedLink> links = new ArrayList<>();

  /**
   * @param language the language of the file's plain texts
   */
  public Scope(SourceText source, Setting setting, Language language) {
    this.source = source;
    this.setting = setting;
    this.language = language;
  }

  /** A file whose plain texts are in the site's first language. */
  public Scope(SourceText source, Setting setting) {
    this(source, setting, setting.first());
  }

  /** What is wrong with the Markdown bound so far. */
  public List<Diagnostic> faults() {
    return List.copyOf(faults);
  }

  /** What the Markdown bound so far names. */
  public List<NamedLink> links() {
    return List.copyOf(links);
  }

  SourceText source() {
    return source;
  }

  Setting setting() {
    return setting;
  }

  Language language() {
    return language;
  }

  Prose render(Excerpt excerpt, Language in, Placement placement) {
    Rendered rendered = Markdown.render(excerpt, in, placement);
    faults.addAll(rendered.diagnostics());
    links.addAll(rendered.prose().links());
    return rendered.prose();
  }
}
