package samling.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import samling.site.Alternate;
import samling.site.Head;
import samling.site.Html;
import samling.site.Label;
import samling.site.Page;
import samling.site.PlannedPage;
import samling.site.SiteFile;

class SiteMapTest {
  private static final String BASE = "https://kurs.example.no/portal/";
  private static final int ADDRESSES = 50_000;
  private static final int BYTES = 50 * 1024 * 1024;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 20_000, 20_001, 60_001})
  void everyPageIsNamedOnceAndNoMapIsTooLarge(int pages) throws Exception {
    Map<String, SiteFile> files = files(BASE, true, pages(pages));
    Document first = xml(files.get("sitemap.xml"));
    List<String> named = new ArrayList<>();
    if (first.getDocumentElement().getLocalName().equals("sitemapindex")) {
      List<String> maps = texts(first);
      assertThat(maps).hasSizeGreaterThan(1).allMatch(map -> map.startsWith(BASE));
      for (String map : maps) {
        named.addAll(map(files.get(map.substring(BASE.length()))));
      }
      assertThat(files).hasSize(maps.size() + 2);
    } else {
      named.addAll(map(files.get("sitemap.xml")));
      assertThat(files).hasSize(2);
    }
    Set<String> once = new HashSet<>(named);
    assertThat(once).hasSize(pages).hasSameSizeAs(named);
    assertThat(text(files.get("robots.txt"))).contains("Sitemap: " + BASE + "sitemap.xml");
  }

  @Test
  void aSiteThatIsNotToBeListedSaysSoAndNamesNothing() {
    Map<String, SiteFile> files = files(BASE, false, pages(3));
    assertThat(files).containsOnlyKeys("robots.txt");
    assertThat(text(files.get("robots.txt"))).isEqualTo("User-agent: *\nDisallow: /\n");
  }

  @Test
  void aSiteThatDoesNotKnowItsAddressHasNoMap() {
    Map<String, SiteFile> files = files(null, true, pages(3));
    assertThat(files).containsOnlyKeys("robots.txt");
    assertThat(text(files.get("robots.txt"))).isEqualTo("User-agent: *\nDisallow:\n");
  }

  private static Map<String, SiteFile> files(
      @org.jspecify.annotations.Nullable String base, boolean indexing, List<PlannedPage> pages) {
    return SiteMap.files(base, indexing, pages).stream()
        .collect(Collectors.toMap(SiteFile::path, Function.identity()));
  }

  private static List<String> map(SiteFile file) throws Exception {
    assertThat(file.bytes().length).isLessThan(BYTES);
    List<String> named = texts(xml(file));
    assertThat(named.size()).isLessThanOrEqualTo(ADDRESSES);
    return named;
  }

  private static List<String> texts(Document document) {
    NodeList found = document.getElementsByTagNameNS("*", "loc");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  private static Document xml(SiteFile file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file.bytes()));
  }

  private static String text(SiteFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  /** Pages with as long addresses as an id allows, in four languages. */
  private static List<PlannedPage> pages(int count) {
    List<PlannedPage> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String path = "kurs/" + "a".repeat(94) + i + "/";
      List<Alternate> alternates =
          List.of("nb", "nn", "sv", "en").stream()
              .map(lang -> new Alternate(lang, lang, path, BASE + lang + "/" + path))
              .toList();
      pages.add(
          PlannedPage.of("page", "nb", path, () -> page(path, alternates))
              .alongside(() -> alternates));
    }
    return pages;
  }

  private static Page page(String path, List<Alternate> alternates) {
    Head head =
        new Head(
            path,
            "../../",
            "nb",
            Label.of("Kurs"),
            "Kurs",
            "",
            BASE + path,
            alternates,
            BASE + path,
            true,
            false,
            "",
            List.of(),
            null,
            null,
            null,
            null,
            List.of(),
            List.of());
    return new Page.Free(head, null, null, null, new Html("", null));
  }
}
