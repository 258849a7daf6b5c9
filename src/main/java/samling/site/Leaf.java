package samling.site;

/**
 * A date at a glance, as on a leaf torn from a calendar; the words beside it say the same.
 *
 * @param large "4–5", "2027"
 * @param small "nov.", or "" where nothing more is known
 */
public record Leaf(String large, String small) {}
