package samling.desk;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32C;
import tools.jackson.databind.JsonNode;

/**
 * Who has been given what: so that nobody writes over what somebody else has written since. A form
 * that is kept open and saved again and again goes on from what it saved last.
 */
final class Loans {

  /** So many are remembered. */
  private static final int MOST = 10_000;

  private final Map<String, String> states =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > MOST;
        }
      };

  /** A mark for a form that is given out. */
  synchronized String give(JsonNode form) {
    String state = state(form);
    String mark = UUID.randomUUID() + "." + state;
    states.put(mark, state);
    return mark;
  }

  /** Whether a form that comes back was made from what there is now. */
  synchronized boolean isOf(String mark, JsonNode now) {
    String state = states.get(mark);
    String known = state == null ? mark.substring(mark.indexOf('.') + 1) : state;
    return known.equals(state(now));
  }

  /** Takes note that a form was saved: it may be saved again. */
  synchronized void saved(String mark, JsonNode now) {
    states.put(mark, state(now));
  }

  private static String state(JsonNode form) {
    byte[] bytes = form.toString().getBytes(StandardCharsets.UTF_8);
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(bytes.length);
  }
}
