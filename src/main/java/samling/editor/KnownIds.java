package samling.editor;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import samling.catalogue.Catalogue;
import samling.catalogue.Content;
import samling.catalogue.Course;
import samling.catalogue.Language;
import samling.catalogue.Offering;
import samling.catalogue.Text;

/**
 * The ids that exist in a site, each with the name of what it stands for: an editor offers them,
 * but takes others too, since what is new is not among them yet.
 */
final class KnownIds {

  private final Content content;
  private final Language language;

  KnownIds(Content content, Language language) {
    this.content = content;
    this.language = language;
  }

  /** The ids that a schema's {@code x-ref} asks for, in order. */
  Map<String, String> of(String kind) {
    Catalogue all = content.catalogue();
    return switch (kind) {
      case "organisation" -> named(all.organisations(), it -> it.name());
      case "venue" -> named(all.venues(), it -> it.name());
      case "venue-or-online" -> venuesOrOnline();
      case "topic" -> named(all.topics(), it -> it.name());
      case "audience" -> named(all.audiences(), it -> it.name());
      case "person" -> people();
      case "course" -> named(all.courses(), Course::title);
      case "course-or-offering" -> coursesAndOfferings();
      case "group" -> named(all.groups(), it -> it.title());
      case "page" -> named(all.pages(), it -> it.title());
      case "asset" -> files();
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private Map<String, String> venuesOrOnline() {
    Map<String, String> ids = new LinkedHashMap<>();
    ids.put("online", "");
    ids.putAll(named(content.catalogue().venues(), it -> it.name()));
    return ids;
  }

  private Map<String, String> people() {
    Map<String, String> ids = new TreeMap<>();
    content.catalogue().people().forEach((id, person) -> ids.put(id, person.name()));
    return ids;
  }

  private Map<String, String> coursesAndOfferings() {
    Map<String, String> ids = new TreeMap<>();
    for (Course course : content.catalogue().courses().values()) {
      ids.put(course.id(), words(course.title()));
      for (Offering offering : course.offerings()) {
        ids.put(course.id() + "/" + offering.id(), words(course.title()));
      }
    }
    return ids;
  }

  /** The site's own pictures and documents, which is what keys name; styles are not. */
  private Map<String, String> files() {
    Map<String, String> paths = new TreeMap<>();
    content
        .assets()
        .forEach(
            (path, asset) -> {
              String name = path.toLowerCase(Locale.ROOT);
              if (!asset.builtIn() && !name.endsWith(".css") && !name.endsWith(".js")) {
                paths.put(path, "");
              }
            });
    return paths;
  }

  private <T> Map<String, String> named(Map<String, T> all, Function<T, Text> name) {
    Map<String, String> ids = new TreeMap<>();
    all.forEach((id, thing) -> ids.put(id, words(name.apply(thing))));
    return ids;
  }

  private String words(Text text) {
    return text.in(language, content.catalogue().site().first()).text();
  }
}
