package samling.read.markdown;

import java.util.List;
import samling.catalogue.Language;
import samling.catalogue.Prose;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/**
 * The way from Markdown to safe HTML. Most texts have nothing but plain Markdown, which needs no
 * parser and none of its classes; all others go the full way.
 */
public final class Markdown {

  /** Some texts take the parser time by the square of their length; nobody reads one this long. */
  private static final int LONGEST = 100_000;

  private Markdown() {}

  /** The text in HTML. */
  public static Rendered render(Excerpt excerpt, Language language, Placement placement) {
    int length = excerpt.text().length();
    if (length > LONGEST) {
      return refused(
          Diagnostic.of(Rule.TOO_LONG, excerpt.span(0, 0), length, LONGEST).with(Help.of("page")),
          language);
    }
    Rendered plain = PlainMarkdown.render(excerpt, language, placement);
    return framed(plain == null ? FullMarkdown.render(excerpt, language, placement) : plain);
  }

  private static Rendered framed(Rendered rendered) {
    Prose prose = rendered.prose();
    String html = Frames.reachable(prose.html());
    return html.equals(prose.html())
        ? rendered
        : new Rendered(new Prose(html, prose.language(), prose.links()), rendered.diagnostics());
  }

  /** No text, and why. */
  static Rendered refused(Diagnostic fault, Language language) {
    return new Rendered(new Prose("", language, List.of()), List.of(fault));
  }
}
