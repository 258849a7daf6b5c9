package samling.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samling.Folders;
import samling.catalogue.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is saved as it came stays byte for byte, in every file of content there is here. */
class UnchangedTest {

  static Stream<Path> sites() throws Exception {
    List<Path> sites = new ArrayList<>(List.of(Path.of("")));
    try (Stream<Path> all = Files.walk(Path.of("src/test/catalogues"))) {
      all.filter(path -> path.endsWith("content"))
          .map(Path::getParent)
          .sorted()
          .forEach(sites::add);
    }
    return sites.stream();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyFileStaysAsItIs(Path from, @TempDir Path folder) throws Exception {
    Path site = copy(from, folder.resolve("site"));
    SortedMap<String, String> before = Folders.digests(site);
    int saved = 0;
    try (Desk desk = Desk.open(site)) {
      for (Entity entity : Entity.values()) {
        Iterable<String> paths =
            entity.isAlone() ? List.of(entity.id() + ".json") : desk.paths(entity.id());
        for (String path : paths) {
          var answer = desk.ask("getEntry", Desk.params("path", path));
          if (answer.statusCode() == 200) {
            ObjectNode form = desk.form(path);
            desk.saved(path, form);
            filled(form, new Settings(tongues(desk), DeskWords.in(Language.EN)).fields(entity));
            desk.saved(path, form);
            saved++;
          }
        }
      }
    }
    assertThat(Folders.digests(site)).isEqualTo(before);
    assertThat(saved).isGreaterThan(before.size() / 4);
  }

  private static Tongues tongues(Desk desk) throws Exception {
    List<Language> languages = new ArrayList<>();
    desk.form("site.json")
        .path("languages")
        .forEach(tag -> Language.of(tag.stringValue()).ifPresent(languages::add));
    return new Tongues(languages.isEmpty() ? List.of(Language.NB) : languages);
  }

  /** Adds what a browser sends for fields that somebody opened and left. */
  private static void filled(ObjectNode form, JsonNode fields) {
    for (JsonNode field : fields) {
      String name = field.get("name").stringValue();
      JsonNode there = form.get(name);
      switch (field.get("widget").stringValue()) {
        case "object" -> {
          if (there == null) {
            form.set(name, Desk.JSON.createObjectNode());
          }
          if (form.get(name) instanceof ObjectNode inner) {
            filled(inner, field.get("fields"));
          }
        }
        case "list" -> {
          if (there == null) {
            form.set(name, Desk.JSON.createArrayNode());
          } else if (there instanceof ArrayNode items && field.get("fields") != null) {
            items.forEach(item -> filled((ObjectNode) item, field.get("fields")));
          }
        }
        case "boolean", "number", "image", "hidden" -> {}
        default -> {
          if (there == null) {
            form.put(name, "");
          }
        }
      }
    }
  }

  private static Path copy(Path from, Path to) throws Exception {
    for (String part : List.of("content", "assets", "templates", "jbake.properties")) {
      if (Files.exists(from.resolve(part))) {
        Folders.copy(from.resolve(part), to.resolve(part));
      }
    }
    return to;
  }
}
