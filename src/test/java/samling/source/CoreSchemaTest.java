package samling.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import samling.source.ScalarNode.Kind;

class CoreSchemaTest {

  /** The expressions of YAML 1.2.2, 10.3.2, without infinity and not-a-number. */
  private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");

  private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,4})?");

  @Test
  void kindsAreThoseOfTheSpecification() {
    Random random = new Random(20);
    String characters = "0123456789009+-..eExo7afFnultrs~ ";
    for (int i = 0; i < 300_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(8); length > 0; length--) {
        text.append(characters.charAt(random.nextInt(characters.length())));
      }
      agrees(text.toString());
    }
    for (String word : new String[] {"", "~", "null", "NULL", "nUll", "true", "False", "TRue"}) {
      agrees(word);
    }
  }

  private static void agrees(String text) {
    assertThat(CoreSchema.kind(text)).as(text).isEqualTo(kind(text));
  }

  private static Kind kind(String text) {
    if (NULL.matcher(text).matches()) {
      return Kind.NULL;
    }
    if (BOOLEAN.matcher(text).matches()) {
      return Kind.BOOLEAN;
    }
    if (INTEGER.matcher(text).matches()) {
      return Kind.INTEGER;
    }
    return NUMBER.matcher(text).matches() ? Kind.NUMBER : Kind.STRING;
  }
}
