package samling.check;

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
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.SourceText;
import samling.source.Span;

/**
 * What the links of a site have to know about one of its pages.
 *
 * @param ids what fragments can point at
 * @param links every address the page names
 * @param faults what is wrong with the page itself
 */
record PageFacts(String path, Set<String> ids, List<PageLink> links, List<Diagnostic> faults) {

  /** An address on a page. */
  record PageLink(String address, Span span) {}

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

  static PageFacts of(String path, String html) {
    Document document = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    Reading reading = new Reading(new SourceText(path, html));
    document.getAllElements().forEach(reading::element);
    reading.whole(document);
    return new PageFacts(path, reading.ids, reading.links, reading.faults);
  }

  /** One walk through a page. */
  private static final class Reading {
    private final SourceText text;
    private final Set<String> ids = new HashSet<>();
    private final List<PageLink> links = new ArrayList<>();
    private final List<Diagnostic> faults = new ArrayList<>();
    private final Map<String, Span> firstUse = new HashMap<>();
    private boolean redirects;
    private boolean headed;

    Reading(SourceText text) {
      this.text = text;
    }

    void element(Element element) {
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

    void whole(Document document) {
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
          links.add(new PageLink(content.substring(at + 1).trim(), place(element)));
        }
      }
    }

    private void addresses(String key, String value, Span place) {
      if (!key.equals("srcset")) {
        links.add(new PageLink(value.trim(), place));
        return;
      }
      for (String candidate : value.split(",", -1)) {
        String address = candidate.trim().split("\\s+", 2)[0];
        if (!address.isEmpty()) {
          links.add(new PageLink(address, place));
        }
      }
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
}
