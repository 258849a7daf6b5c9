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
 */
public record Timeline(
    String state,
    @Nullable String status,
    @Nullable String open,
    @Nullable String opens,
    @Nullable String closes,
    @Nullable String starts,
    @Nullable String ends,
    @Nullable String zone) {}
