package samling.schema;

import java.util.Optional;

/**
 * What a place in a schema means, in one language.
 *
 * @param label a word or two, to name it by
 * @param sentence what to write there
 * @param example how it may look, where that is words
 */
public record Meaning(String label, String sentence, Optional<String> example) {}
