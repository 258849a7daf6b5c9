package samling.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import samling.catalogue.Catalogue;
import samling.catalogue.Lazy;
import samling.catalogue.Offering;
import samling.catalogue.Outlook;
import samling.site.Facet;
import samling.site.Label;

/** The ways to narrow the courses down; values and whole facets without courses are left out. */
final class Facets {
  private final Scope scope;
  private final Voice voice;
  private final Lazy<List<Facet>> all;

  Facets(Scope scope) {
    this.scope = scope;
    this.voice = scope.voice();
    this.all = Lazy.of(this::find);
  }

  private List<Facet> find() {
    Catalogue catalogue = scope.catalogue();
    Outlook outlook = scope.outlook();
    return Stream.of(
            facet(
                "topic",
                catalogue.topics().values().stream()
                    .map(
                        t ->
                            value(
                                "topics",
                                t.id(),
                                voice.say(t.name()),
                                outlook.coursesOn(t).size()))),
            facet(
                "audience",
                catalogue.audiences().values().stream()
                    .map(
                        a ->
                            value(
                                "audiences",
                                a.id(),
                                voice.say(a.name()),
                                outlook.coursesFor(a).size()))),
            facet(
                "place",
                scope.towns().all().stream()
                    .map(t -> value("places", t.slug(), Label.of(t.name()), courses(t)))),
            facet(
                "organisation",
                catalogue.organisations().values().stream()
                    .map(
                        o ->
                            value(
                                "organisations",
                                o.id(),
                                voice.say(o.name()),
                                outlook.coursesBy(o).size()))))
        .filter(f -> !f.values().isEmpty())
        .toList();
  }

  List<Facet> all() {
    return all.get();
  }

  /** The section of addresses that a facet's values lie in. */
  static String section(Facet facet) {
    return facet.key() + "s";
  }

  private Facet facet(String key, Stream<Facet.Value> values) {
    Comparator<Facet.Value> byLabel =
        Comparator.comparing((Facet.Value v) -> v.label().text(), voice.order())
            .thenComparing(Facet.Value::path);
    return new Facet(
        key,
        voice.word("facet." + key),
        values.filter(v -> v.count() > 0).sorted(byLabel).toList());
  }

  private Facet.Value value(String section, String id, Label label, int count) {
    return new Facet.Value(
        label,
        scope.addresses().within(voice.language(), section, id),
        count,
        voice.count("count.courses", count));
  }

  private int courses(Towns.Town town) {
    String before = "";
    int courses = 0;
    for (Offering offering : scope.towns().offerings(town)) { // those of a course stand together
      courses += offering.course().equals(before) ? 0 : 1;
      before = offering.course();
    }
    return courses;
  }
}
