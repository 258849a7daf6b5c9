package samling.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import samling.catalogue.Catalogue;
import samling.catalogue.Language;
import samling.catalogue.Publication;
import samling.site.PlannedAddress;
import samling.source.Node;
import samling.source.Span;

/** Who gets which address, so that no two get the same. */
final class PlannedAddresses {
  private static final List<String> SECTIONS =
      List.of(
          "courses",
          "calendar",
          "groups",
          "announcements",
          "topics",
          "audiences",
          "organisations",
          "places",
          "pathways",
          "archive");

  private final Addresses addresses;
  private final List<Language> languages;
  private final List<PlannedAddress> planned = new ArrayList<>();

  private PlannedAddresses(Catalogue catalogue) {
    this.addresses = new Addresses(catalogue.site());
    this.languages = catalogue.site().languages();
  }

  static List<PlannedAddress> of(Catalogue catalogue) {
    PlannedAddresses all = new PlannedAddresses(catalogue);
    Span site = start(catalogue.site().source());
    for (Language language : all.languages) {
      all.planned.add(new PlannedAddress(all.addresses.front(language), site));
      SECTIONS.forEach(
          s -> all.planned.add(new PlannedAddress(all.addresses.section(language, s), site)));
      if (Searching.isWanted(catalogue)) {
        all.planned.add(new PlannedAddress(all.addresses.section(language, "search"), site));
      }
      if (catalogue.site().accessibilityStatement() != null) {
        all.planned.add(new PlannedAddress(all.addresses.section(language, "accessibility"), site));
      }
    }
    all.planned.add(new PlannedAddress("assets/", site));
    catalogue
        .pages()
        .values()
        .forEach(p -> all.add(all.addresses::page, p.id(), p.publication(), p.source()));
    return all.planned.stream().distinct().toList();
  }

  private void add(
      BiFunction<Language, String, String> address,
      String id,
      Publication publication,
      Node source) {
    for (Language language : languages) {
      planned.add(new PlannedAddress(address.apply(language, id), start(source)));
      publication
          .aliases()
          .forEach(a -> planned.add(new PlannedAddress(address.apply(language, a), start(source))));
    }
  }

  /** A page's address is its file's name, so it is the file as a whole that is at fault. */
  private static Span start(Node node) {
    return Span.ofFile(node.span().file());
  }
}
