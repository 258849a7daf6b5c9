package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import samling.Demo;

/** What holds for every page of the demo, in every language. */
class DemoPagesTest {

  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
  private static final String HOST = "https://kurs.example.no/";

  private static final List<Consumer<String>> TIMES =
      List.of(
          LocalDate::parse,
          LocalDateTime::parse,
          OffsetDateTime::parse,
          YearMonth::parse,
          LocalTime::parse);

  private static FinishedSite site;

  @BeforeAll
  static void build() throws IOException {
    site = FinishedSite.in(Demo.built());
    assertThat(site.pages()).hasSizeGreaterThan(300);
  }

  @Test
  void headingsMakeAnOutline() {
    assertNone(page -> one("h1", page.document().select("h1").size()));
    assertNone(
        page -> {
          List<String> faults = new ArrayList<>();
          int above = 0;
          for (Element heading : page.document().select(HEADINGS)) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > above + 1) {
              faults.add("h" + above + ", then " + heading);
            }
            if (heading.text().isBlank()) {
              faults.add("no words in " + heading);
            }
            above = level;
          }
          return faults.stream();
        });
  }

  @Test
  void idsAreUnique() {
    assertNone(
        page -> {
          Set<String> seen = new HashSet<>();
          return page.all("[id]").map(Element::id).filter(id -> !seen.add(id));
        });
  }

  @Test
  void windowTitlesAreUnique() {
    Map<String, String> seen = new HashMap<>();
    assertNone(
        page -> {
          // The pages for a wrong address look alike in two languages of Norwegian, and none links
          // to them.
          if (page.path().endsWith("404.html")) {
            return Stream.of();
          }
          String key = page.document().select("html").attr("lang") + " " + page.document().title();
          String before = seen.putIfAbsent(key, page.path());
          return Stream.ofNullable(before).map(other -> "\"" + key + "\" too is " + other);
        });
    assertNone(page -> page.document().title().isBlank() ? Stream.of("no title") : Stream.of());
  }

  @Test
  void pagesSayTheirLanguage() {
    assertNone(
        page -> {
          String lang = page.document().select("html").attr("lang");
          String first = page.path().replaceFirst("/.*", "");
          String due = Set.of("sv", "en", "nn").contains(first) ? first : "nb";
          return lang.equals(due) ? Stream.of() : Stream.of(lang);
        });
  }

  @Test
  void pagesInOtherLanguagesPointAtEachOther() {
    Map<String, Map<String, String>> all = new HashMap<>();
    site.whole()
        .forEach(
            page -> {
              Map<String, String> alternates = new HashMap<>();
              page.all("link[rel=alternate][hreflang]")
                  .forEach(link -> alternates.put(link.attr("hreflang"), link.attr("href")));
              all.put(page.document().select("link[rel=canonical]").attr("href"), alternates);
            });
    assertNoneInWhole(
        page -> {
          String own = page.document().select("link[rel=canonical]").attr("href");
          Map<String, String> alternates = all.getOrDefault(own, Map.of());
          if (page.path().endsWith("404.html")) {
            return alternates.isEmpty() ? Stream.of() : Stream.of("not found elsewhere too?");
          }
          String lang = page.document().select("html").attr("lang");
          List<String> faults = new ArrayList<>();
          if (!own.equals(HOST + page.path().replaceFirst("index\\.html$", ""))) {
            faults.add("calls itself " + own);
          }
          if (!own.equals(alternates.get(lang))) {
            faults.add("is not its own alternate: " + alternates);
          }
          if (!alternates.containsKey("x-default")) {
            faults.add("no x-default");
          }
          alternates.forEach(
              (to, address) -> {
                if (!alternates.equals(all.get(address))) {
                  faults.add(to + " does not point back: " + address);
                }
              });
          return faults.stream();
        });
  }

  @Test
  void skipLinksSkip() {
    assertNoneInWhole(
        page -> {
          Element first = page.document().body().selectFirst("a");
          String href = first == null ? "" : first.attr("href");
          Element target = href.startsWith("#") ? find(page, href.substring(1)) : null;
          return target != null && target.tagName().equals("main") ? Stream.of() : Stream.of(href);
        });
  }

  @Test
  void nothingIsInlineAndNothingComesFromElsewhere() {
    assertNone(page -> page.all("style, [style], base, iframe, object, embed").map(Element::tag));
    assertNone(page -> page.all("script:not([src])").filter(s -> !isData(s)).map(Element::html));
    assertNone(
        page ->
            page.all("*")
                .flatMap(e -> e.attributes().asList().stream())
                .map(Attribute::getKey)
                .filter(name -> name.startsWith("on")));
    assertNone(page -> page.all("[href^=javascript:], [href^=data:]").map(Element::outerHtml));
    assertNone(
        page ->
            Stream.concat(
                    page.all("[src]")
                        .map(e -> e.attr("src"))
                        .filter(address -> !address.startsWith("data:image/png;base64,")),
                    page.all("link[rel=stylesheet], link[rel=icon], link[rel=preload]")
                        .map(e -> e.attr("href")))
                .filter(address -> address.contains(":") || address.startsWith("//")));
    assertNone(page -> page.all("[srcset], [poster], source, video, audio").map(Element::tag));
  }

  @Test
  void timesAreTimes() {
    assertNone(page -> page.all("time").filter(t -> !isTime(t.attr("datetime"))));
  }

  @Test
  void picturesHaveAnAlternative() {
    assertNone(page -> page.all("img:not([alt])"));
    assertNone(page -> page.all("img:not([width]), img:not([height])"));
    assertNone(page -> page.all("svg:not([aria-hidden]):not([role])").map(Element::outerHtml));
  }

  @Test
  void aNavigationHasOneCurrentPlace() {
    assertNone(page -> page.all("nav").filter(n -> n.select("[aria-current]").size() > 1));
    assertNone(page -> one("main", page.document().select("main").size()));
    assertNone(page -> page.all("nav:not([aria-label]):not([aria-labelledby])"));
    assertNone(
        page ->
            page.all("[aria-labelledby], [aria-describedby]")
                .flatMap(
                    e ->
                        Stream.of(
                            (e.attr("aria-labelledby") + " " + e.attr("aria-describedby"))
                                .strip()
                                .split(" +")))
                .filter(id -> find(page, id) == null));
  }

  @Test
  void linksLeadSomewhere() {
    assertNone(
        page ->
            page.all("[href], [src]")
                .map(e -> e.hasAttr("href") ? e.attr("href") : e.attr("src"))
                .filter(address -> !leadsSomewhere(page, address)));
  }

  @Test
  void linksInAListCanBeToldApart() {
    assertNone(
        page ->
            page.all("ul, ol, dl, table")
                .flatMap(
                    list -> {
                      Map<String, Element> named = new HashMap<>();
                      return list.select("a[href]").stream()
                          .filter(a -> isMistakable(a, named.put(name(a), a)))
                          .map(Element::outerHtml);
                    }));
    assertNone(page -> page.all("a[href]").filter(a -> name(a).isBlank()).map(Element::outerHtml));
  }

  @Test
  void tablesAreLabelled() {
    // Markdown has no words for a caption.
    assertNone(
        page ->
            page.all("main table")
                .filter(t -> t.selectFirst("caption") == null && t.closest(".prose") == null));
    assertNone(page -> page.all("th:not([scope])").map(Element::outerHtml));
  }

  /** Places on one page may share a name, if what stands around the links tells them apart. */
  private static boolean isMistakable(Element link, @Nullable Element other) {
    if (other == null || link.attr("href").equals(other.attr("href"))) {
      return false;
    }
    boolean samePage = page(link).equals(page(other));
    return !samePage || around(link).equals(around(other));
  }

  private static String page(Element link) {
    return link.attr("href").replaceFirst("#.*", "");
  }

  private static String around(Element link) {
    Element item = link.closest("li, td, th, dd");
    return item == null ? link.text() : item.text();
  }

  /** What a link is called, by those who hear it. */
  private static String name(Element link) {
    if (link.hasAttr("aria-label")) {
      return link.attr("aria-label");
    }
    return link.text() + String.join(" ", link.select("img").eachAttr("alt"));
  }

  private static boolean leadsSomewhere(Page page, String address) {
    if (address.startsWith("mailto:") || address.startsWith("tel:")) {
      return true;
    }
    URI target = page.place().resolve(address);
    String whole = target.toString();
    if (whole.startsWith(HOST)) {
      target = page.place().resolve("/" + whole.substring(HOST.length()));
    }
    if (!"host.invalid".equals(target.getHost())) {
      return true;
    }
    String path = target.getPath().substring(1);
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    String fragment = target.getFragment();
    Page there = site.pages().get(file);
    return site.files().contains(file)
        && (fragment == null || (there != null && find(there, fragment) != null));
  }

  private static @Nullable Element find(Page page, String id) {
    return page.document().getElementById(id);
  }

  private static boolean isData(Element script) {
    return Set.of("application/json", "application/ld+json").contains(script.attr("type"));
  }

  private static boolean isTime(String text) {
    return TIMES.stream()
        .anyMatch(
            parse -> {
              try {
                parse.accept(text);
                return true;
              } catch (DateTimeParseException e) {
                return false;
              }
            });
  }

  private static Stream<String> one(String what, int count) {
    return count == 1 ? Stream.of() : Stream.of(count + " × " + what);
  }

  private static void assertNone(Function<Page, Stream<?>> rule) {
    assertThat(FinishedSite.faults(site.pages().values(), rule)).isEmpty();
  }

  private static void assertNoneInWhole(Function<Page, Stream<?>> rule) {
    assertThat(FinishedSite.faults(site.whole(), rule)).isEmpty();
  }
}
