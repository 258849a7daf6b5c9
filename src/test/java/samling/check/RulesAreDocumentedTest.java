package samling.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samling.diagnostic.Rule;
import samling.diagnostic.Severity;

class RulesAreDocumentedTest {

  private static final Pattern RULE =
      Pattern.compile(
          "^### ([a-z0-9-]+)\\n\\n(.*?)(?=\\n## |\\n### |\\z)", Pattern.MULTILINE | Pattern.DOTALL);

  private static Map<String, String> documented() throws IOException {
    Map<String, String> found = new TreeMap<>();
    Matcher matcher = RULE.matcher(Files.readString(Path.of("docs/rules.md")));
    while (matcher.find()) {
      assertThat(found.put(matcher.group(1), matcher.group(2))).isNull();
    }
    return found;
  }

  @Test
  void everyRuleIsDocumentedAndNoOther() throws IOException {
    List<String> rules = Arrays.stream(Rule.values()).map(Rule::id).toList();
    assertThat(documented().keySet()).containsExactlyInAnyOrderElementsOf(rules);
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void warningsAreMarkedAsSuch(Rule rule) throws IOException {
    String text = documented().getOrDefault(rule.id(), "");
    assertThat(text.startsWith("*Warning.*")).isEqualTo(rule.severity() == Severity.WARNING);
  }
}
