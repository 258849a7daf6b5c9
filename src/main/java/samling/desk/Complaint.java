package samling.desk;

import java.util.List;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Messages;
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
        words.text(
            "refused." + reason.reason().name().toLowerCase(java.util.Locale.ROOT), reason.args());
    ArrayNode faults = JSON.arrayNode();
    Whereabouts places = new Whereabouts(words, reason.texts());
    reason.faults().stream()
        .limit(MOST)
        .forEach(fault -> faults.add(fault(fault).put("where", places.of(fault.span()))));
    String first = reason.faults().isEmpty() ? "" : " " + messages.message(reason.faults().get(0));
    return JSON.objectNode()
        .put("error", sentence + first)
        .put("title", sentence)
        .set("faults", faults);
  }

  private ObjectNode fault(Diagnostic fault) {
    ArrayNode help = JSON.arrayNode();
    List<String> advice = messages.help(fault);
    advice.forEach(help::add);
    return JSON.objectNode()
        .put("message", messages.message(fault))
        .put("file", fault.span().file())
        .put("line", fault.span().line())
        .set("help", help);
  }
}
