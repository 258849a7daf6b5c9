package samling.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A page of every kind in the demo, in each of its languages. */
final class Kinds {
  private static final String HOST = "https://kurs.example.no/";
  private static final List<String> NORWEGIAN =
      List.of(
          "",
          "kurs/",
          "kurs/mi-grupper/",
          "kurs/stressmestring/",
          "kurs/stressmestring/2026-10-hamar/utdelingsark/",
          "kalender/",
          "kalender/2026-12/",
          "tema/",
          "tema/stress/",
          "malgrupper/helsepersonell/",
          "arrangorer/fjordheim/",
          "steder/oslo/",
          "kursveier/",
          "kursveier/mi-veien/",
          "grupper/",
          "grupper/torsdagsringen-hamar/",
          "aktuelt/",
          "aktuelt/stresskurs-i-januar/",
          "arkiv/",
          "om/");
  private static final Map<String, String> REDIRECT =
      Map.of(
          "nb", "kurs/motiverende-samtale/",
          "nn", "nn/kurs/motiverende-samtale/",
          "sv", "sv/kurser/motiverende-samtale/",
          "en", "en/courses/motiverende-samtale/");

  private Kinds() {}

  /** Paths by language, the kinds in the same order in each. */
  static Map<String, List<String>> of(Path site) throws IOException {
    Map<String, List<String>> all = new TreeMap<>();
    for (String path : NORWEGIAN) {
      inEveryLanguage(site, path)
          .forEach((lang, there) -> all.computeIfAbsent(lang, l -> new ArrayList<>()).add(there));
    }
    all.forEach((lang, paths) -> paths.add(lang.equals("nb") ? "404.html" : lang + "/404.html"));
    return all;
  }

  /** The same, with a page at an old address, which a browser leaves at once. */
  static Map<String, List<String>> withRedirects(Path site) throws IOException {
    Map<String, List<String>> all = of(site);
    all.forEach((lang, paths) -> paths.add(REDIRECT.get(lang)));
    return all;
  }

  /** Where a page's counterparts lie, by language, itself included. */
  static Map<String, String> inEveryLanguage(Path site, String path) throws IOException {
    Map<String, String> there = new TreeMap<>();
    String html = Files.readString(site.resolve(path + "index.html"), StandardCharsets.UTF_8);
    for (Element link : Jsoup.parse(html).select("link[hreflang]:not([hreflang=x-default])")) {
      there.put(link.attr("hreflang"), link.attr("href").substring(HOST.length()));
    }
    return there;
  }
}
