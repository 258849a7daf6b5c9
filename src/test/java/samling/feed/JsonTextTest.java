package samling.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** JSON that is written as it is told is the same as JSON that is put together first. */
class JsonTextTest {

  @Test
  void bothWaysWriteTheSame() {
    String hostile =
        "</script><!-- \"\\ \n\r\t\u0000\u007f\u0080\u2027\u2028\u2029\u202a å 🌲 \ud83c & ' ";
    Json together =
        new Json()
            .put("text", hostile)
            .put("number", new BigDecimal("1E+3"))
            .put("count", 12)
            .put("none", null)
            .put("things", List.of(new Json().put("a", "b"), new Json(), "c"))
            .put("inner", new Json().put("x", "y"))
            .put("last", "z");
    JsonText told =
        new JsonText()
            .open()
            .put("text", hostile)
            .put("number", new BigDecimal("1E+3"))
            .put("count", 12)
            .put("none", (String) null)
            .openList("things")
            .open()
            .put("a", "b")
            .close()
            .open()
            .close()
            .json(JsonText.quoted("c"))
            .closeList()
            .open("inner")
            .put("x", "y")
            .close()
            .json("last", "\"z\"")
            .json("nothing", null)
            .close();
    assertThat(told).hasToString(together.toString());
    assertThat(told.toString()).doesNotContain("<", ">", "&", "\n", "\u2028");
  }
}
