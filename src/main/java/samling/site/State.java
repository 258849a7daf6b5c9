package samling.site;

/**
 * How things stand, as a word with a shape.
 *
 * @param key names the shape and colour: {@code not-announced opens-later open few-places
 *     waiting-list full closed under-way past cancelled postponed rescheduled} for offerings,
 *     {@code forming open waiting-list closed paused ended} for groups
 * @param label the word
 */
public record State(String key, String label) {}
