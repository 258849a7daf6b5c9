package samling.read;

import java.util.Optional;
import samling.source.ScalarNode;

/**
 * A value that holds Markdown.
 *
 * @param language the language it is written under, if it stands in a map of languages
 */
public record MarkdownValue(ScalarNode node, Optional<String> language) {}
