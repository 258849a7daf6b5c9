package samling.desk;

import java.nio.charset.StandardCharsets;
import samling.desk.NotDone.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON (RFC 8259) from a browser: an object, of bearable depth, in which every name is once. */
final class Requests {

  /** How deep objects and lists may lie within each other. */
  private static final int DEEPEST = 60;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(DeskRoutes.LARGEST)
                          .maxNumberLength(40)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private Requests() {}

  static JsonNode parse(byte[] bytes) throws NotDone {
    return parse(new String(bytes, StandardCharsets.UTF_8));
  }

  static JsonNode parse(String text) throws NotDone {
    try {
      if (MAPPER.readTree(text) instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException e) {
      // It is no JSON, or none that a browser would send.
    }
    throw NotDone.of(Reason.NOT_UNDERSTOOD);
  }
}
