package samling.print;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A finished page made ready to be printed by a program that knows less than a browser. */
final class PaperDocument {
  /** The tallest picture, in millimetres. */
  private static final double TALLEST = 90;

  private final Document page;
  private final String folder;
  private final Function<String, byte @Nullable []> files;

  /**
   * @param path where the page lies below the site's root
   * @param files the bytes of a file by its path below the site's root, or null
   */
  PaperDocument(String html, String path, Function<String, byte @Nullable []> files) {
    this.page = Jsoup.parse(html);
    this.folder = path.substring(0, path.lastIndexOf('/') + 1);
    this.files = files;
    prepare();
  }

  /** How many pages it should take at most. */
  int pages() {
    String pages = page.body().attr("data-pages");
    return pages.matches("[1-9]\\d{0,3}") ? Integer.parseInt(pages) : Integer.MAX_VALUE;
  }

  /** Asks for the next smaller setting. */
  void shrink(int step) {
    page.body().addClass("fit-" + step).removeClass("fit-" + (step - 1));
  }

  /** Asks for the setting that the page had at first. */
  void grow() {
    page.body()
        .classNames(
            page.body().classNames().stream()
                .filter(name -> !name.startsWith("fit-"))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /** The page as it stands now, ready to be laid out. */
  org.w3c.dom.Document document() {
    return new W3CDom().namespaceAware(true).fromJsoup(page);
  }

  private void prepare() {
    style();
    page.select("script, meta, link, .screen").remove();
    page.select("a[href]").forEach(this::link);
    page.select("svg[aria-label]").forEach(svg -> svg.attr("alt", svg.attr("aria-label")));
    page.select("img[data-millimetres][width][height]").forEach(PaperDocument::size);
    bookmarks();
  }

  /** A drawing keeps its shape only where it is told both of its measures. */
  private static void size(Element picture) {
    double wide = Double.parseDouble(picture.attr("data-millimetres"));
    double shape =
        Double.parseDouble(picture.attr("height")) / Double.parseDouble(picture.attr("width"));
    double high = Math.min(wide * shape, TALLEST);
    picture
        .attr("style", String.format(Locale.ROOT, "width:%.2fmm;height:%.2fmm", high / shape, high))
        .removeAttr("width")
        .removeAttr("height");
  }

  private void style() {
    String css =
        page.select("link[rel=stylesheet]").stream()
            .map(link -> files.apply(below(link.attr("href"))))
            .map(bytes -> bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8))
            .collect(Collectors.joining("\n"));
    page.head().appendElement("style").appendText(CustomProperties.flatten(css));
  }

  /** The path below the site's root of what a relative address names. */
  String below(String address) {
    return URI.create(folder)
        .resolve(address)
        .normalize()
        .toString()
        .replaceFirst("^(\\.\\./)+", "");
  }

  /** An address that leads somewhere from paper, with words for those who hear it. */
  private void link(Element link) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String address = link.attr("href");
    if (!address.matches("[a-z]+:.*")) {
      if (canonical == null) {
        link.unwrap();
        return;
      }
      link.attr("href", URI.create(canonical.attr("href")).resolve(address).toString());
    }
    link.attr("title", link.text());
  }

  /** What readers of a long document find their way by. */
  private void bookmarks() {
    Element list = page.head().appendElement("bookmarks");
    int number = 0;
    for (Element heading : page.select("h1, h2")) {
      if (heading.id().isEmpty()) {
        heading.attr("id", "to-heading-" + ++number);
      }
      list.appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
    }
  }
}
