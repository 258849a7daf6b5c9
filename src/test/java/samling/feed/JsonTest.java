package samling.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

  @Test
  void whatIsWrittenIsRead() {
    String hostile = "</script><!-- \"\\ \n\r\t\u0000\u2028 å 🌲 & ' ";
    String json =
        new Json()
            .put("text", hostile)
            .put("number", new BigDecimal("1200.50"))
            .put("none", null)
            .put("nothing", List.of())
            .list("empty", List.of())
            .put("inner", List.of(new Json().put("a", true), new Json()))
            .toString();
    assertThat(json).doesNotContain("<", ">", "&", "\n", "\u2028");
    JsonNode read = JsonMapper.shared().readTree(json);
    assertThat(read.get("text").asString()).isEqualTo(hostile);
    assertThat(read.get("number").decimalValue()).isEqualByComparingTo("1200.5");
    assertThat(read.has("none")).isFalse();
    assertThat(read.has("nothing")).isFalse();
    assertThat(read.get("empty").isArray()).isTrue();
    assertThat(read.get("inner").get(0).get("a").asBoolean()).isTrue();
  }

  @Test
  void aLoneSurrogateIsWrittenInAscii() {
    assertThat(new Json().put("a", "x\uD83Cy").toString()).isEqualTo("{\"a\":\"x\\ud83cy\"}");
  }
}
