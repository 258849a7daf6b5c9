package samling.read.markdown;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import samling.catalogue.Language;
import samling.catalogue.Prose;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/**
 * All of Markdown to safe HTML: what {@link PlainMarkdown} doesn't take, and the measure of what it
 * does. One parser and one renderer serve all threads.
 */
final class FullMarkdown {

  private static final int DEEPEST = 100;

  /** Which letters end a word for {@code \\b} is for each Java to say, so they are named here. */
  private static final Pattern DATE_AT_START =
      Pattern.compile(
          "^([ \\t>]*\\d{1,2}\\.) (?=(?:januar|februar|mars|april|mai|juni|juli|august|september"
              + "|oktober|november|desember)(?![\\p{L}\\p{M}\\p{Nd}_]))",
          Pattern.MULTILINE);

  private static final DataHolder OPTIONS =
      new MutableDataSet()
          // Left to itself, the extension reads its icons from the jar for every single text.
          .set(AdmonitionExtension.TYPE_SVG_MAP, Map.of())
          .set(AdmonitionExtension.QUALIFIER_TYPE_MAP, Map.of())
          .set(AdmonitionExtension.QUALIFIER_TITLE_MAP, Map.of())
          .set(TablesExtension.MIN_HEADER_ROWS, 1)
          .set(TablesExtension.MAX_HEADER_ROWS, 1)
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
          .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
          .set(Parser.SPACE_IN_LINK_URLS, true)
          .set(Parser.LISTS_ITEM_MARKER_SUFFIXES, Tasks.BOXES)
          .set(HtmlRenderer.GENERATE_HEADER_ID, false)
          .set(HtmlRenderer.HARD_BREAK, "<br>\n")
          .set(HtmlRenderer.SUPPRESS_HTML_COMMENT_BLOCKS, true)
          .set(HtmlRenderer.SUPPRESS_INLINE_HTML_COMMENTS, true)
          .toImmutable();

  private static final Parser PARSER =
      Parser.builder(OPTIONS)
          .extensions(
              List.of(
                  AdmonitionExtension.create(),
                  AutolinkExtension.create(),
                  DefinitionExtension.create(),
                  FootnoteExtension.create(),
                  TablesExtension.create()))
          .blockPreProcessorFactory(Tasks.factory())
          .build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder(OPTIONS)
          .extensions(List.of(DefinitionExtension.create()))
          .nodeRendererFactory(options -> new BlockRenderer())
          .nodeRendererFactory(FootnoteRenderer::new)
          .nodeRendererFactory(LinkRenderer::new)
          .nodeRendererFactory(options -> new TableRenderer())
          .build();

  private FullMarkdown() {}

  /** The text in HTML. */
  static Rendered render(Excerpt excerpt, Language language, Placement placement) {
    int tooDeep = firstTooDeep(excerpt.text());
    if (tooDeep >= 0) {
      return tooDeep(excerpt, tooDeep, language);
    }
    try {
      return tryRender(excerpt, language, placement);
    } catch (StackOverflowError e) {
      // Thousands of asterisks in a row, say: nobody means that.
      return tooDeep(excerpt, 0, language);
    }
  }

  private static Rendered tooDeep(Excerpt excerpt, int at, Language language) {
    return Markdown.refused(
        Diagnostic.of(Rule.MARKDOWN_DEPTH, excerpt.span(at, at), DEEPEST).with(Help.plain()),
        language);
  }

  /** Where a line begins with more marks of quotations and lists than can be meant, or -1. */
  private static int firstTooDeep(String text) {
    int line = 0;
    int depth = 0;
    boolean leading = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line = i + 1;
        depth = 0;
        leading = true;
      } else if (leading && isListMark(text, i)) {
        depth++;
      } else if (c != ' ' && c != '\t' && !Character.isDigit(c)) {
        leading = false;
      }
      if (depth > DEEPEST) {
        return line;
      }
    }
    return -1;
  }

  private static boolean isListMark(String text, int at) {
    char c = text.charAt(at);
    boolean spaceFollows = at + 1 < text.length() && " \t".indexOf(text.charAt(at + 1)) >= 0;
    return c == '>' || (spaceFollows && "-*+.)".indexOf(c) >= 0);
  }

  /**
   * The text with the space of a date that begins a line made unbreakable: "18. november" is then
   * no eighteenth item of a list. No place in the text moves.
   */
  private static String withDates(String text) {
    return DATE_AT_START.matcher(text).replaceAll("$1\u00a0");
  }

  private static Rendered tryRender(Excerpt excerpt, Language language, Placement placement) {
    Document document = PARSER.parse(withDates(excerpt.text()));
    document.set(FootnoteRenderer.PREFIX, placement.prefix());
    Headings.fit(document, placement);
    LinkScan links = LinkScan.of(document, excerpt);
    List<Diagnostic> faults = new ArrayList<>(links.faults());
    String html = RENDERER.render(document);
    if (!links.rawHtml().isEmpty()) {
      RawHtml raw = new RawHtml(excerpt, links.rawHtml());
      html = raw.clean(html);
      faults.addAll(raw.faults());
    }
    return new Rendered(new Prose(tidy(html), language, links.named()), faults);
  }

  /** A void tag needs no slash, and HTML has no place for control characters. */
  private static String tidy(String html) {
    String plain = html.replace(" />", ">");
    boolean clean = plain.codePoints().allMatch(FullMarkdown::mayStand);
    String text =
        clean
            ? plain
            : plain
                .codePoints()
                .filter(FullMarkdown::mayStand)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    return text.strip();
  }

  private static boolean mayStand(int c) {
    if (c < ' ') {
      return c == '\n' || c == '\t';
    }
    boolean control = c >= 0x7F && c <= 0x9F;
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !control && !surrogate && !noCharacter;
  }
}
