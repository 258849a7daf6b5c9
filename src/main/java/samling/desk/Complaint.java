package samling.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samling.diagnostic.Alternatives;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Messages;
import samling.diagnostic.Rule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Why nothing was done, in an editor's words. */
final class Complaint {

  /** So many faults are told. */
  private static final int MOST = 20;

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final DeskWords words;
  private final Messages messages;

  Complaint(DeskWords words) {
    this.words = words;
    this.messages = Messages.in(words.language().tag());
  }

  /** What Decap CMS shows, {@code error}, and the faults one by one for the page's own panel. */
  ObjectNode of(NotDone reason) {
    String sentence =
        words.text("refused." + reason.reason().name().toLowerCase(Locale.ROOT), reason.args());
    ArrayNode faults = JSON.arrayNode();
    Whereabouts places = new Whereabouts(words, reason.texts());
    reason.faults().stream().limit(MOST).forEach(fault -> faults.add(fault(fault, places)));
    String first = faults.isEmpty() ? "" : " " + faults.get(0).get("message").stringValue();
    return JSON.objectNode()
        .put("error", sentence + first)
        .put("title", sentence)
        .set("faults", faults);
  }

  private ObjectNode fault(Diagnostic fault, Whereabouts places) {
    ObjectNode json =
        JSON.objectNode()
            .put("where", places.of(fault.span()))
            .put("file", fault.span().file())
            .put("line", fault.span().line());
    if (fault.rule() == Rule.MISSING_KEY) {
      String field =
          fault.args().stream()
              .flatMap(arg -> arg instanceof Alternatives a ? a.options().stream() : Stream.of(arg))
              .map(key -> places.missing(fault.span(), key.toString()))
              .collect(Collectors.joining(" / "));
      return json.put("message", words.text("missing", List.of(field)));
    }
    ArrayNode help = JSON.arrayNode();
    messages.help(fault).forEach(help::add);
    return json.put("message", messages.message(fault)).set("help", help);
  }
}
