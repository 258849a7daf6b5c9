package samling.whole;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import samling.Folders;

/** The finished demo with its pages read by somebody else's parser. */
record FinishedSite(Path folder, List<String> files, Map<String, Page> pages) {

  static FinishedSite in(Path folder) throws IOException {
    List<String> files = Folders.files(folder);
    Map<String, Page> pages = new TreeMap<>();
    for (String file : files) {
      if (file.endsWith(".html")) {
        String html = Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
        Document document = Jsoup.parse(html);
        pages.put(file, new Page(file, html, document));
      }
    }
    return new FinishedSite(folder, files, pages);
  }

  /** What is wrong with any of some pages. */
  static List<String> faults(Collection<Page> pages, Function<Page, Stream<?>> rule) {
    return pages.stream().flatMap(page -> rule.apply(page).map(page::fault)).toList();
  }

  /** The pages that do not just lead on to another one. */
  List<Page> whole() {
    return pages.values().stream().filter(page -> !page.leadsOn()).toList();
  }

  /** The pages whose path begins so. */
  List<Page> below(String folder) {
    return pages.values().stream().filter(page -> page.path().startsWith(folder)).toList();
  }

  /** Every file that has a text in it, byte by byte. */
  List<String> filesWith(String text) throws IOException {
    List<String> found = new ArrayList<>();
    for (String file : files) {
      byte[] bytes = Files.readAllBytes(folder.resolve(file));
      // One character for one byte, on both sides.
      String seen = new String(bytes, StandardCharsets.ISO_8859_1);
      String sought =
          new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
      if (seen.contains(sought)) {
        found.add(file);
      }
    }
    return found;
  }
}
