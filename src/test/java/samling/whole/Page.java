package samling.whole;

import java.net.URI;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A finished page.
 *
 * @param path its file below the output folder
 */
record Page(String path, String html, Document document) {

  /** The page's place on a host that has nothing else. */
  URI place() {
    return URI.create("https://host.invalid/" + path);
  }

  Stream<Element> all(String selector) {
    return document.select(selector).stream();
  }

  /** Whether the page stands at an old address and leads on to the new one. */
  boolean leadsOn() {
    return document.selectFirst("meta[http-equiv=refresh]") != null;
  }

  String fault(Object what) {
    return path + ": " + what;
  }
}
