package samling.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import samling.catalogue.Catalogue;
import samling.catalogue.Lazy;
import samling.site.Facet;
import samling.site.Label;

/** The ways to narrow the courses down; values and whole facets without courses are left out. */
final class Facets {
  private final Scope scope;
  private final Tally tally;
  private final Voice voice;
  private final Lazy<List<Facet>> all;

  Facets(Scope scope, Tally tally) {
    this.scope = scope;
    this.tally = tally;
    this.voice = scope.voice();
    this.all = Lazy.of(this::find);
  }

  private List<Facet> find() {
    Catalogue catalogue = scope.catalogue();
    return Stream.of(
            facet(
                Tally.Way.TOPIC,
                catalogue.topics().values().stream()
                    .map(t -> new Named(t.id(), voice.say(t.name())))),
            facet(
                Tally.Way.AUDIENCE,
                catalogue.audiences().values().stream()
                    .map(a -> new Named(a.id(), voice.say(a.name())))),
            facet(
                Tally.Way.PLACE,
                scope.towns().all().stream().map(t -> new Named(t.slug(), Label.of(t.name())))),
            facet(
                Tally.Way.ORGANISATION,
                catalogue.organisations().values().stream()
                    .map(o -> new Named(o.id(), voice.say(o.name())))))
        .filter(f -> !f.values().isEmpty())
        .toList();
  }

  List<Facet> all() {
    return all.get();
  }

  /** The sections that the facets' values lie in, in their order. */
  List<String> sections() {
    return all().stream().map(Facets::section).toList();
  }

  /** The facet whose values lie in a section. */
  Facet in(String section) {
    return all().stream().filter(f -> section(f).equals(section)).findFirst().orElseThrow();
  }

  /** The section of addresses that a facet's values lie in. */
  private static String section(Facet facet) {
    return section(facet.key());
  }

  private static String section(String key) {
    return key + "s";
  }

  /** A value that courses may have. */
  private record Named(String id, Label label) {}

  private Facet facet(Tally.Way way, Stream<Named> named) {
    Comparator<Facet.Value> byLabel =
        Comparator.comparing((Facet.Value v) -> v.label().text(), voice.order())
            .thenComparing(Facet.Value::path);
    return new Facet(
        way.key(),
        voice.word("facet." + way.key()),
        named
            .map(n -> value(section(way.key()), n, tally.courses(way, n.id())))
            .filter(v -> v.count() > 0)
            .sorted(byLabel)
            .toList());
  }

  private Facet.Value value(String section, Named named, int count) {
    return new Facet.Value(
        named.label(),
        scope.addresses().within(voice.language(), section, named.id()),
        count,
        voice.count("count.courses", count));
  }
}
