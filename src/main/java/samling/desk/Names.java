package samling.desk;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import samling.catalogue.Catalogue;
import samling.catalogue.Course;
import samling.catalogue.Language;
import samling.catalogue.Offering;
import samling.catalogue.Text;

/** What the things of a site are called, in one language where they have it. */
final class Names {

  private final Catalogue all;
  private final Language language;

  Names(Catalogue all, Language language) {
    this.all = all;
    this.language = language;
  }

  /** Names by id, in the order of names. */
  Map<String, String> of(Entity entity) {
    return switch (entity) {
      case COURSES -> named(all.courses(), Course::title);
      case GROUPS -> named(all.groups(), it -> it.title());
      case ANNOUNCEMENTS -> named(all.announcements(), it -> it.title());
      case PAGES -> named(all.pages(), it -> it.title());
      case PATHWAYS -> named(all.pathways(), it -> it.title());
      case TOPICS -> named(all.topics(), it -> it.name());
      case AUDIENCES -> named(all.audiences(), it -> it.name());
      case VENUES -> named(all.venues(), it -> it.name());
      case ORGANISATIONS -> named(all.organisations(), it -> it.name());
      case PEOPLE -> {
        Map<String, String> names = new TreeMap<>();
        all.people().forEach((id, person) -> names.put(id, person.name()));
        yield sorted(names);
      }
      case SITE -> Map.of(entity.id(), words(all.site().name(), entity.id()));
    };
  }

  /** Courses, each followed by its offerings, under what refers to them. */
  Map<String, String> coursesAndOfferings() {
    Map<String, String> names = new LinkedHashMap<>();
    of(Entity.COURSES)
        .forEach(
            (id, name) -> {
              names.put(id, name);
              Course course = all.courses().get(id);
              if (course != null) {
                for (Offering offering : course.offerings()) {
                  names.put(id + "/" + offering.id(), name + " – " + offering.id());
                }
              }
            });
    return names;
  }

  private <T> Map<String, String> named(Map<String, T> things, Function<T, Text> name) {
    Map<String, String> names = new TreeMap<>();
    things.forEach((id, thing) -> names.put(id, words(name.apply(thing), id)));
    return sorted(names);
  }

  private String words(Text text, String id) {
    String name = text.in(language, all.site().first()).text();
    return name.isBlank() ? id : name;
  }

  private Map<String, String> sorted(Map<String, String> names) {
    Collator order = Collator.getInstance(Locale.forLanguageTag(language.tag()));
    Map<String, String> sorted = new LinkedHashMap<>();
    names.entrySet().stream()
        .sorted(
            Comparator.comparing(Map.Entry<String, String>::getValue, order)
                .thenComparing(Map.Entry::getKey))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
