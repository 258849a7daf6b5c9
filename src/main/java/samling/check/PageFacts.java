package samling.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import samling.diagnostic.Diagnostic;
import samling.source.Span;

/**
 * What the links of a site have to know about one of its pages.
 *
 * @param ids what fragments can point at
 * @param links every address the page names
 * @param faults what is wrong with the page itself
 */
record PageFacts(Set<String> ids, List<PageLink> links, List<Diagnostic> faults) {

  /**
   * An address on a page.
   *
   * @param place tells where it stands; asked in the order of the page's links, or not at all
   */
  record PageLink(String address, Supplier<Span> place) {}

  /**
   * The addresses in the value of an attribute.
   *
   * @param list whether there may be several, as in {@code srcset}
   */
  static List<PageLink> links(boolean list, String value, Supplier<Span> place) {
    if (!list) {
      return List.of(new PageLink(value.trim(), place));
    }
    List<PageLink> links = new ArrayList<>();
    for (String candidate : value.split(",", -1)) {
      String address = candidate.trim().split("\\s+", 2)[0];
      if (!address.isEmpty()) {
        links.add(new PageLink(address, place));
      }
    }
    return links;
  }
}
