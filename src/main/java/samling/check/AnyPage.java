package samling.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import samling.check.PageFacts.PageLink;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.SourceText;
import samling.source.Span;

/** A page of any sort, read as a browser would read it. */
final class AnyPage {
  private static final Map<String, List<String>> ADDRESSES =
      Map.ofEntries(
          Map.entry("a", List.of("href")),
          Map.entry("area", List.of("href")),
          Map.entry("link", List.of("href")),
          Map.entry("use", List.of("href")),
          Map.entry("image", List.of("href")),
          Map.entry("img", List.of("src", "srcset")),
          Map.entry("source", List.of("src", "srcset")),
          Map.entry("script", List.of("src")),
          Map.entry("audio", List.of("src")),
          Map.entry("video", List.of("src", "poster")),
          Map.entry("track", List.of("src")),
          Map.entry("iframe", List.of("src")),
          Map.entry("form", List.of("action")));

  private final SourceText text;
  private final Set<String> ids = new HashSet<>();
  private final List<PageLink> links = new ArrayList<>();
  private final List<Diagnostic> faults = new ArrayList<>();
  private final Map<String, Span> firstUse = new HashMap<>();
  private boolean redirects;
  private boolean headed;

  private AnyPage(SourceText text) {
    this.text = text;
  }

  static PageFacts facts(String path, byte[] bytes) {
    String html = new String(bytes, StandardCharsets.UTF_8);
    Document document = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    AnyPage page = new AnyPage(new SourceText(path, html));
    document.getAllElements().forEach(page::element);
    page.whole(document);
    return new PageFacts(page.ids, page.links, page.faults);
  }

  private void element(Element element) {
    id(element);
    String name = element.normalName();
    for (String key : ADDRESSES.getOrDefault(name, List.of())) {
      Attribute attribute = element.attribute(key);
      if (attribute != null) {
        addresses(key, attribute.getValue(), place(element, attribute));
      }
    }
    switch (name) {
      case "a" -> {
        if (element.hasAttr("name")) {
          ids.add(element.attr("name"));
        }
      }
      case "img" -> {
        if (!element.hasAttr("alt")) {
          faults.add(Diagnostic.of(Rule.IMAGE_WITHOUT_ALT, place(element)).with(Help.plain()));
        }
      }
      case "h1" -> heading(element);
      case "meta" -> refresh(element);
      default -> {}
    }
  }

  private void whole(Document document) {
    Span start = Span.ofFile(text.file());
    if (document.title().isBlank()) {
      faults.add(Diagnostic.of(Rule.PAGE_WITHOUT_TITLE, start).with(Help.plain()));
    }
    if (!headed && !redirects) {
      faults.add(Diagnostic.of(Rule.PAGE_WITHOUT_HEADING, start).with(Help.plain()));
    }
  }

  private void id(Element element) {
    Attribute attribute = element.attribute("id");
    if (attribute == null || attribute.getValue().isEmpty()) {
      return;
    }
    Span place = place(element, attribute);
    ids.add(attribute.getValue());
    Span before = firstUse.putIfAbsent(attribute.getValue(), place);
    if (before != null) {
      faults.add(
          Diagnostic.of(Rule.DUPLICATE_HTML_ID, place, attribute.getValue(), before.line())
              .with(Help.plain()));
    }
  }

  private void heading(Element element) {
    if (headed) {
      faults.add(Diagnostic.of(Rule.SECOND_MAIN_HEADING, place(element)).with(Help.plain()));
    }
    headed = true;
  }

  private void refresh(Element element) {
    if (element.attr("http-equiv").equalsIgnoreCase("refresh")) {
      redirects = true;
      String content = element.attr("content");
      int at = content.indexOf('=');
      if (at >= 0) {
        Span place = place(element);
        links.add(new PageLink(content.substring(at + 1).trim(), () -> place));
      }
    }
  }

  private void addresses(String key, String value, Span place) {
    links.addAll(PageFacts.links(key.equals("srcset"), value, () -> place));
  }

  private Span place(Element element) {
    return place(element.sourceRange());
  }

  private Span place(Element element, Attribute attribute) {
    Range range = attribute.sourceRange().valueRange();
    return range.isTracked() ? place(range) : place(element);
  }

  private Span place(Range range) {
    return range.isTracked()
        ? text.span(range.startPos(), range.endPos())
        : Span.ofFile(text.file());
  }
}
