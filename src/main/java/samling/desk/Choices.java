package samling.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samling.catalogue.Catalogue;
import samling.catalogue.Language;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What there is to choose from where one thing names another. */
final class Choices {

  /** Every kind of reference, as the schemas call it. */
  static final List<String> KINDS =
      List.of(
          "audience",
          "course",
          "course-or-offering",
          "group",
          "organisation",
          "page",
          "person",
          "topic",
          "venue",
          "venue-or-online");

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Names names;
  private final DeskWords words;

  Choices(Catalogue catalogue, Language language, DeskWords words) {
    this.names = new Names(catalogue, language);
    this.words = words;
  }

  /** The choices of a kind; nothing if there is no such kind. */
  Optional<ObjectNode> of(String kind) {
    if (!KINDS.contains(kind)) {
      return Optional.empty();
    }
    ArrayNode options = JSON.arrayNode();
    named(kind)
        .forEach((id, name) -> options.add(JSON.objectNode().put("value", id).put("label", name)));
    return Optional.of(JSON.objectNode().set("options", options));
  }

  private Map<String, String> named(String kind) {
    return switch (kind) {
      case "audience" -> names.of(Entity.AUDIENCES);
      case "course" -> names.of(Entity.COURSES);
      case "course-or-offering" -> names.coursesAndOfferings();
      case "group" -> names.of(Entity.GROUPS);
      case "organisation" -> names.of(Entity.ORGANISATIONS);
      case "page" -> names.of(Entity.PAGES);
      case "person" -> names.of(Entity.PEOPLE);
      case "topic" -> names.of(Entity.TOPICS);
      case "venue" -> names.of(Entity.VENUES);
      default -> {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("online", words.text("online"));
        all.putAll(names.of(Entity.VENUES));
        yield all;
      }
    };
  }
}
