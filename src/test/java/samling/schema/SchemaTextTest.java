package samling.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class SchemaTextTest {

  @Test
  void schemasAreReadAsALibraryReadsThem() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/samling/schema"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".json")).toList()) {
        String text = Files.readString(file);
        Object read = new SchemaText(text).read();
        assertThat(comparable(read))
            .isEqualTo(comparable(JsonMapper.shared().readValue(text, Object.class)));
      }
    }
  }

  @Test
  void textsMayHoldMarks() {
    assertThat(new SchemaText("[\"a\\\"\\\\\\/\\n\\t\\u00e6\", \"\", true, false, -1.50]").read())
        .isEqualTo(List.of("a\"\\/\n\tæ", "", true, false, new BigDecimal("-1.50")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "{\"a\":1,\"a\":2}",
        "\"a",
        "[1 2]",
        "{} x",
        "tru",
        "\"\\x\"",
        "{\"a\" 1}",
        "\"\\"
      })
  void whatIsNoJsonIsRefused(String text) {
    assertThatThrownBy(() -> new SchemaText(text).read()).isInstanceOf(IllegalStateException.class);
  }

  private static Object comparable(Object json) {
    if (json instanceof Map<?, ?> map) {
      Map<Object, Object> all = new LinkedHashMap<>();
      map.forEach((key, value) -> all.put(key, comparable(value)));
      // The order counts as well.
      return List.copyOf(all.entrySet());
    }
    if (json instanceof List<?> list) {
      return list.stream().map(SchemaTextTest::comparable).toList();
    }
    return json instanceof Number ? new BigDecimal(json.toString()) : json;
  }
}
