package samling.catalogue;

import java.time.Instant;

/**
 * Something on the site that becomes another by itself.
 *
 * @param at when; a site built before is out of date from then on
 * @param subject what: {@code course/offering}, a group's id or an announcement's id
 */
public record Change(Instant at, String subject) {}
