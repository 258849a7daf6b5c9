package samling.site;

import org.jspecify.annotations.Nullable;

/**
 * How things stand, as a word with a shape.
 *
 * @param key names the shape and colour: {@code not-announced opens-later open few-places
 *     waiting-list full closed under-way past cancelled postponed rescheduled} for offerings,
 *     {@code forming open waiting-list closed paused ended} for groups
 * @param label the word, or a fact with its date ("Last day to sign up 31 October 2026") where the
 *     word would not stay true
 * @param timeline when it becomes another by itself, or null where it never does
 */
public record State(String key, String label, @Nullable Timeline timeline) {}
