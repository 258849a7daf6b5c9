package samling.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import samling.catalogue.Catalogue;
import samling.catalogue.Course;
import samling.catalogue.Lazy;
import samling.catalogue.Offering;
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

  /** A way to narrow the courses down. */
  private enum Way {
    TOPIC,
    AUDIENCE,
    PLACE,
    ORGANISATION;

    String key() {
      return Cards.key(this);
    }
  }

  private List<Facet> find() {
    Catalogue catalogue = scope.catalogue();
    return Stream.of(
            facet(
                Way.TOPIC,
                catalogue.topics().values().stream()
                    .map(t -> new Named(t.id(), voice.say(t.name())))),
            facet(
                Way.AUDIENCE,
                catalogue.audiences().values().stream()
                    .map(a -> new Named(a.id(), voice.say(a.name())))),
            facet(
                Way.PLACE,
                scope.towns().all().stream().map(t -> new Named(t.slug(), Label.of(t.name())))),
            facet(
                Way.ORGANISATION,
                catalogue.organisations().values().stream()
                    .map(o -> new Named(o.id(), voice.say(o.name())))))
        .filter(f -> !f.values().isEmpty())
        .toList();
  }

  List<Facet> all() {
    return all.get();
  }

  /**
   * The sections that the facets' values lie in, in the order of {@link #all}. One course is enough
   * for a facet to have a value, so that nothing need be counted.
   */
  List<String> sections() {
    List<String> sections = new ArrayList<>();
    for (Way way : Way.values()) {
      if (isUsed(way)) {
        sections.add(section(way.key()));
      }
    }
    return sections;
  }

  /** The facet whose values lie in a section. */
  Facet in(String section) {
    return all().stream().filter(f -> section(f).equals(section)).findFirst().orElseThrow();
  }

  private boolean isUsed(Way way) {
    List<String> values = new ArrayList<>();
    for (Course course : scope.catalogue().courses().values()) {
      addValues(course, way, values);
      for (String value : values) {
        if (isKnown(value, way)) {
          return true;
        }
      }
      values.clear();
    }
    return false;
  }

  private boolean isKnown(String value, Way way) {
    Catalogue catalogue = scope.catalogue();
    return switch (way) {
      case TOPIC -> catalogue.topics().containsKey(value);
      case AUDIENCE -> catalogue.audiences().containsKey(value);
      case PLACE -> true; // towns are only those that are known
      case ORGANISATION -> catalogue.organisations().containsKey(value);
    };
  }

  /** How many courses have each value. */
  private Map<String, Integer> count(Way way) {
    Map<String, Integer> counts = new HashMap<>();
    List<String> values = new ArrayList<>();
    for (Course course : scope.catalogue().courses().values()) {
      addValues(course, way, values);
      for (String value : values) {
        counts.merge(value, 1, Integer::sum);
      }
      values.clear();
    }
    return counts;
  }

  /** Adds the values a course has, each once: what it says itself, and what its offerings say. */
  private void addValues(Course course, Way way, List<String> to) {
    switch (way) {
      case TOPIC -> addOnce(course.topics(), to);
      case AUDIENCE -> addOnce(course.audiences(), to);
      case PLACE -> {
        for (Offering offering : course.offerings()) {
          for (Towns.Town town : scope.towns().of(offering)) {
            addOnce(town.slug(), to);
          }
        }
      }
      case ORGANISATION -> {
        addOnce(course.organisers(), to);
        for (Offering offering : course.offerings()) {
          addOnce(offering.organisers(), to);
        }
      }
    }
  }

  private static void addOnce(List<String> values, List<String> to) {
    for (String value : values) {
      addOnce(value, to);
    }
  }

  private static void addOnce(String value, List<String> to) {
    if (!to.contains(value)) { // there are few
      to.add(value);
    }
  }

  /** The section of addresses that a facet's values lie in. */
  static String section(Facet facet) {
    return section(facet.key());
  }

  private static String section(String key) {
    return key + "s";
  }

  /** A value that courses may have. */
  private record Named(String id, Label label) {}

  private Facet facet(Way way, Stream<Named> named) {
    Map<String, Integer> counts = count(way);
    Comparator<Facet.Value> byLabel =
        Comparator.comparing((Facet.Value v) -> v.label().text(), voice.order())
            .thenComparing(Facet.Value::path);
    return new Facet(
        way.key(),
        voice.word("facet." + way.key()),
        named
            .filter(n -> counts.containsKey(n.id()))
            .map(n -> value(section(way.key()), n, counts.getOrDefault(n.id(), 0)))
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
