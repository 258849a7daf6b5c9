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

  /** The facts of a page, of whatever sort it is. */
  static PageFacts of(String path, byte[] html) {
    PageFacts plain = PlainPage.facts(path, html);
    return plain == null ? AnyPage.facts(path, html) : plain;
  }

  /** The addresses in the value of an attribute. */
  static List<String> addresses(String attribute, String value) {
    if (!attribute.equals("srcset")) {
      return List.of(value.trim());
    }
    List<String> addresses = new ArrayList<>();
    for (String candidate : value.split(",", -1)) {
      String address = candidate.trim().split("\\s+", 2)[0];
      if (!address.isEmpty()) {
        addresses.add(address);
      }
    }
    return addresses;
  }
}
