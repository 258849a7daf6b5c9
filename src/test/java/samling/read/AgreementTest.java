package samling.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samling.source.ListNode;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.ScalarNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Our reading of the schemas against that of a validator nobody here wrote. */
class AgreementTest {

  private static final Path FILES = Path.of("src/test/resources/samling/read");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String HOME = "https://schema.example.com/";

  /** Files whose fault no validator knows of that has only keywords to go by. */
  private static final Set<String> OURS_ALONE = Set.of("course.expected.yaml", "course.zone.yaml");

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(AgreementTest::schema));

  @ParameterizedTest
  @MethodSource("goodFiles")
  void goodFilesAreFine(Path file) throws IOException {
    assertThat(Sources.show(Sources.faults(kind(file), Files.readString(file)))).isEmpty();
    assertThat(otherFaults(file)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void badFilesAreNot(Path file) throws IOException {
    assertThat(Sources.faults(kind(file), Files.readString(file))).isNotEmpty();
    if (OURS_ALONE.contains(file.getFileName().toString())) {
      assertThat(otherFaults(file)).isEmpty();
    } else {
      assertThat(otherFaults(file)).isNotEmpty();
    }
  }

  static List<Path> goodFiles() throws IOException {
    return files("good");
  }

  static List<Path> badFiles() throws IOException {
    return files("bad");
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FILES.resolve(folder))) {
      return files.sorted().toList();
    }
  }

  static FileKind kind(Path file) {
    String name = file.getFileName().toString();
    return FileKind.valueOf(name.substring(0, name.indexOf('.')).toUpperCase(Locale.ROOT));
  }

  private static List<String> otherFaults(Path file) throws IOException {
    Schema schema = REGISTRY.getSchema(SchemaLocation.of(HOME + kind(file).schemaFile()));
    return schema.validate(json(Sources.tree(Files.readString(file)))).stream()
        .map(Object::toString)
        .toList();
  }

  private static @Nullable String schema(String address) {
    if (!address.startsWith(HOME)) {
      return null;
    }
    String name = "/samling/schema/" + address.substring(HOME.length());
    try (var in = AgreementTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode json(Node node) {
    if (node instanceof MapNode map) {
      ObjectNode object = JSON.objectNode();
      map.entries().forEach(entry -> object.set(entry.name(), json(entry.value())));
      return object;
    }
    if (node instanceof ListNode list) {
      ArrayNode array = JSON.arrayNode();
      list.items().forEach(item -> array.add(json(item)));
      return array;
    }
    ScalarNode scalar = (ScalarNode) node;
    return switch (scalar.kind()) {
      case NULL -> JSON.nullNode();
      case BOOLEAN -> JSON.booleanNode(scalar.bool().orElseThrow());
      case INTEGER -> JSON.numberNode(scalar.number().orElseThrow().toBigInteger());
      case NUMBER -> JSON.numberNode(scalar.number().orElseThrow());
      case STRING -> JSON.stringNode(scalar.text());
    };
  }
}
