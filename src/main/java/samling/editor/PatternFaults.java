package samling.editor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import samling.catalogue.Language;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Messages;
import samling.diagnostic.Rule;
import samling.source.Span;

/** What an editor says of a text that lacks its form: the same advice as {@code samling check}. */
final class PatternFaults {

  private final Messages messages;

  PatternFaults(Language language) {
    this.messages = Messages.in(language.tag());
  }

  void explain(Map<String, Object> json, Map<String, Object> written) {
    if (json.containsKey("pattern") && written.containsKey("pattern")) {
      written.put("patternErrorMessage", sentence(json));
    }
  }

  private String sentence(Map<String, Object> json) {
    Diagnostic fault;
    if (json.get("format") instanceof String format && !format.equals("rough-date")) {
      fault = of(rule(format), Help.plain());
    } else if (json.get("examples") instanceof List<?> examples && !examples.isEmpty()) {
      fault = of(Rule.BAD_FORM, Help.plain(examples.stream().map(Yaml::line).toList()));
    } else {
      fault = of(Rule.EMPTY_VALUE, Help.plain());
    }
    String advice = messages.help(fault).get(0);
    return advice.substring(0, 1).toUpperCase(Locale.ROOT) + advice.substring(1) + ".";
  }

  private static Rule rule(String format) {
    return switch (format) {
      case "id" -> Rule.BAD_ID;
      case "date" -> Rule.BAD_DATE;
      case "date-or-date-time" -> Rule.BAD_DATE_TIME;
      case "local-time" -> Rule.BAD_TIME;
      case "time-zone" -> Rule.BAD_TIME_ZONE;
      case "url" -> Rule.BAD_URL;
      case "email" -> Rule.BAD_EMAIL;
      case "language" -> Rule.BAD_LANGUAGE;
      case "colour" -> Rule.BAD_COLOUR;
      case "asset-path" -> Rule.BAD_ASSET_PATH;
      default -> throw new IllegalArgumentException(format);
    };
  }

  private static Diagnostic of(Rule rule, Help help) {
    return Diagnostic.of(rule, Span.ofFile("")).with(help);
  }
}
