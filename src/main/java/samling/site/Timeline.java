package samling.site;

import org.jspecify.annotations.Nullable;

/**
 * What a script needs to tell how things stand with an offering at another time. Instants are in
 * UTC: {@code 2026-11-14T08:00Z}.
 *
 * @param state where registration stands between opening and closing
 * @param status {@code rescheduled}, which is told until the offering is over, or null
 * @param open what to say while it is open, or null for the usual
 * @param opens when registration opens, or null
 * @param closes when registration closes, or null
 * @param starts when the first meeting begins, or null
 * @param ends when the last meeting is over, or null
 * @param zone the time zone that days are counted in where it is not the site's, or null
 * @param attributes all of this as the script reads it, {@code data-state="open" data-closes="…"},
 *     with a space before each: print it unescaped
 */
public record Timeline(
    String state,
    @Nullable String status,
    @Nullable String open,
    @Nullable String opens,
    @Nullable String closes,
    @Nullable String starts,
    @Nullable String ends,
    @Nullable String zone,
    String attributes) {

  /** All of it but the attributes, which follow from the rest. */
  public static Timeline of(
      String state,
      @Nullable String status,
      @Nullable String open,
      @Nullable String opens,
      @Nullable String closes,
      @Nullable String starts,
      @Nullable String ends,
      @Nullable String zone) {
    StringBuilder out = new StringBuilder(160);
    attribute("state", state, out);
    attribute("status", status, out);
    attribute("open", open, out);
    attribute("opens", opens, out);
    attribute("closes", closes, out);
    attribute("starts", starts, out);
    attribute("ends", ends, out);
    attribute("zone", zone, out);
    return new Timeline(state, status, open, opens, closes, starts, ends, zone, out.toString());
  }

  private static void attribute(String name, @Nullable String value, StringBuilder out) {
    if (value != null) {
      out.append(" data-").append(name).append("=\"");
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        switch (c) {
          case '&' -> out.append("&amp;");
          case '<' -> out.append("&lt;");
          case '>' -> out.append("&gt;");
          case '"' -> out.append("&quot;");
          case '\'' -> out.append("&#39;");
          default -> out.append(c);
        }
      }
      out.append('"');
    }
  }
}
