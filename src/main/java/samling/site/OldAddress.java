package samling.site;

/**
 * An address that something had before and that is to lead on for ever (HTTP 301).
 *
 * @param from the old path below the site's root
 * @param to the new one
 */
public record OldAddress(String from, String to) {}
