package samling.read.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInnerBlockComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import samling.catalogue.NamedLink;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.Span;

/** The links and images of a text: those that name something, and those that can't be used. */
final class LinkScan {

  private final Document document;
  private final Excerpt excerpt;
  private final Set<NamedLink> named = new LinkedHashSet<>();
  private final Set<Diagnostic> faults = new LinkedHashSet<>();
  private final List<BasedSequence> rawHtml = new ArrayList<>();

  private LinkScan(Document document, Excerpt excerpt) {
    this.document = document;
    this.excerpt = excerpt;
  }

  static LinkScan of(Document document, Excerpt excerpt) {
    LinkScan scan = new LinkScan(document, excerpt);
    for (Node node : document.getDescendants()) {
      scan.visit(node);
    }
    return scan;
  }

  List<NamedLink> named() {
    return List.copyOf(named);
  }

  List<Diagnostic> faults() {
    return List.copyOf(faults);
  }

  /** The pieces of HTML an editor wrote, in order. */
  List<BasedSequence> rawHtml() {
    return rawHtml;
  }

  private void visit(Node node) {
    if (node instanceof Link link) {
      take(LinkTarget.ofLink(link.getUrl().unescape()), link.getUrl(), link);
    } else if (node instanceof Image image) {
      takeImage(image, image.getUrl());
    } else if (node instanceof LinkRef ref && ref.isDefined()) {
      Reference reference = ref.getReferenceNode(document);
      take(LinkTarget.ofLink(reference.getUrl().unescape()), reference.getUrl(), reference);
    } else if (node instanceof ImageRef ref && ref.isDefined()) {
      takeImage(ref, ref.getReferenceNode(document).getUrl());
    } else if (node instanceof AutoLink link && !link.getOpeningMarker().isEmpty()) {
      take(LinkTarget.ofLink(link.getText().unescape()), link.getText(), link);
    } else if (isRawHtml(node)) {
      rawHtml.add(node.getChars());
      scanHtml(node.getChars());
    }
  }

  private void takeImage(Node image, BasedSequence url) {
    take(LinkTarget.ofImage(url.unescape()), url, image);
    if (Words.of(image).isEmpty()) {
      faults.add(missingAlt(span(image.getChars())));
    }
  }

  private void take(LinkTarget target, BasedSequence written, Node whole) {
    Span span = span(written.isEmpty() ? whole.getChars() : written);
    take(target, written.unescape(), span);
  }

  private void take(LinkTarget target, String written, Span span) {
    if (target instanceof LinkTarget.Named link) {
      named.add(new NamedLink(link.scheme(), link.id(), span));
    } else if (target instanceof LinkTarget.Refused refused) {
      Help help =
          refused.scheme() == null
              ? Help.of(refused.help())
              : Help.of(refused.help(), refused.scheme());
      faults.add(Diagnostic.of(Rule.BAD_URL, span, written).with(help));
    }
  }

  private void scanHtml(BasedSequence html) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    for (Element element : Jsoup.parse(html.toString(), "", parser).select("a, img")) {
      boolean image = element.normalName().equals("img");
      String attribute = image ? "src" : "href";
      if (element.hasAttr(attribute)) {
        String written = element.attr(attribute);
        LinkTarget target = image ? LinkTarget.ofImage(written) : LinkTarget.ofLink(written);
        Range range = element.attributes().sourceRange(attribute).valueRange();
        take(target, written, span(html, range));
      }
      if (image && !element.hasAttr("alt")) {
        faults.add(missingAlt(span(html, element.sourceRange())));
      }
    }
  }

  private static Diagnostic missingAlt(Span span) {
    return Diagnostic.of(Rule.MISSING_ALT, span).with(Help.plain());
  }

  private Span span(BasedSequence chars) {
    return excerpt.span(chars.getStartOffset(), chars.getEndOffset());
  }

  private Span span(BasedSequence html, Range range) {
    if (!range.isTracked()) {
      return span(html);
    }
    int start = Math.min(range.startPos(), html.length());
    int end = Math.min(Math.max(start, range.endPos()), html.length());
    return start == end ? span(html) : span(html.subSequence(start, end));
  }

  private static boolean isRawHtml(Node node) {
    if (node instanceof HtmlBlockBase) {
      boolean comment = node instanceof HtmlCommentBlock || node instanceof HtmlInnerBlockComment;
      return !comment && !node.hasChildren();
    }
    return node instanceof HtmlInline;
  }
}
