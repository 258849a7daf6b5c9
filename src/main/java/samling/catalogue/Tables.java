package samling.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What refers to what in a catalogue: each table is made once, when it is first asked for. */
final class Tables {
  private final Catalogue catalogue;

  final Lazy<Map<String, List<Course>>> byTopic = Lazy.of(this, Tables::tableByTopic);
  final Lazy<Map<String, List<Course>>> byAudience = Lazy.of(this, Tables::tableByAudience);
  final Lazy<Map<String, List<Course>>> byOrganisation = Lazy.of(this, Tables::tableByOrganisation);
  final Lazy<Map<String, List<Course>>> byPrerequisite = Lazy.of(this, Tables::tableByPrerequisite);
  final Lazy<Map<String, List<Group>>> groupsByTopic = Lazy.of(this, Tables::tableOfGroupsByTopic);
  final Lazy<Map<String, List<Group>>> groupsByFollowed =
      Lazy.of(this, Tables::tableOfGroupsByFollowed);

  /** The courses that groups follow, or follow an offering of. */
  final Lazy<Set<String>> followedCourses =
      Lazy.of(this, tables -> followedCourses(tables.groupsByFollowed.get().keySet()));

  final Lazy<Map<String, List<Pathway>>> pathwaysByCourse = Lazy.of(this, Tables::tableOfPathways);

  Tables(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  private Map<String, List<Course>> tableByTopic() {
    return table(catalogue.courses().values(), Course::topics);
  }

  private Map<String, List<Course>> tableByAudience() {
    return table(catalogue.courses().values(), Course::audiences);
  }

  private Map<String, List<Course>> tableByOrganisation() {
    return table(catalogue.courses().values(), Tables::organisersOf);
  }

  private Map<String, List<Course>> tableByPrerequisite() {
    return table(catalogue.courses().values(), Tables::askedFor);
  }

  private Map<String, List<Group>> tableOfGroupsByTopic() {
    return table(catalogue.groups().values(), Group::topics);
  }

  private Map<String, List<Group>> tableOfGroupsByFollowed() {
    return table(
        catalogue.groups().values(),
        g -> g.status() == Group.Status.ENDED ? List.of() : g.follows());
  }

  private Map<String, List<Pathway>> tableOfPathways() {
    return table(
        catalogue.pathways().values(),
        p -> p.steps().stream().flatMap(step -> step.courses().stream()).toList());
  }

  private static List<String> askedFor(Course course) {
    List<String> asked = new ArrayList<>();
    for (Prerequisite prerequisite : course.prerequisites()) {
      if (prerequisite.course() != null) {
        asked.add(prerequisite.course());
      }
    }
    return asked;
  }

  private static List<String> organisersOf(Course course) {
    Set<String> more = null;
    for (Offering offering : course.offerings()) {
      if (more == null && !offering.organisers().equals(course.organisers())) {
        more = new LinkedHashSet<>(course.organisers());
      }
      if (more != null) {
        more.addAll(offering.organisers());
      }
    }
    return more == null ? course.organisers() : List.copyOf(more);
  }

  private static Set<String> followedCourses(Set<String> followed) {
    Set<String> courses = new HashSet<>();
    for (String key : followed) {
      int slash = key.indexOf('/');
      courses.add(slash < 0 ? key : key.substring(0, slash));
    }
    return courses;
  }

  private static <T> Map<String, List<T>> table(
      Collection<T> values, Function<T, List<String>> keys) {
    Map<String, List<T>> table = new LinkedHashMap<>();
    for (T value : values) {
      List<String> all = keys.apply(value);
      for (String key : all.size() < 2 ? all : new LinkedHashSet<>(all)) {
        table.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
      }
    }
    return table;
  }
}
