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

  private Kinds() {}

  /** Paths by language. */
  static Map<String, List<String>> of(Path site) throws IOException {
    Map<String, List<String>> all = new TreeMap<>();
    for (String path : NORWEGIAN) {
      String html = Files.readString(site.resolve(path + "index.html"), StandardCharsets.UTF_8);
      for (Element link : Jsoup.parse(html).select("link[hreflang]:not([hreflang=x-default])")) {
        all.computeIfAbsent(link.attr("hreflang"), l -> new ArrayList<>())
            .add(link.attr("href").substring(HOST.length()));
      }
    }
    all.forEach((lang, paths) -> paths.add(lang.equals("nb") ? "404.html" : lang + "/404.html"));
    return all;
  }
}
