package samling.print;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The custom properties of style sheets (CSS Custom Properties 1), put in where they are used: the
 * maker of PDF knows CSS 2.1.
 */
final class CustomProperties {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern ROOT = Pattern.compile(":root\\s*\\{([^{}]*)}");
  private static final Pattern PROPERTY = Pattern.compile("(--[\\w-]+)\\s*:\\s*([^;}]+)");
  private static final Pattern USE =
      Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*(?:,\\s*([^()]*))?\\)");

  private CustomProperties() {}

  /** One style sheet of several, in their order; a later property wins over an earlier one. */
  static String flatten(String css) {
    String plain = COMMENT.matcher(css).replaceAll("");
    Map<String, String> values = new LinkedHashMap<>();
    ROOT.matcher(plain)
        .results()
        .flatMap(rule -> PROPERTY.matcher(rule.group(1)).results())
        .forEach(property -> values.put(property.group(1), property.group(2).strip()));
    return USE.matcher(ROOT.matcher(plain).replaceAll(""))
        .replaceAll(use -> Matcher.quoteReplacement(value(use, values)));
  }

  private static String value(MatchResult use, Map<String, String> values) {
    String fallback = use.group(2) == null ? "inherit" : use.group(2).strip();
    return values.getOrDefault(use.group(1), fallback);
  }
}
