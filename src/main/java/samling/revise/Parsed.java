package samling.revise;

import samling.source.MapNode;
import samling.source.SourceText;

/**
 * A file's text, and the tree of its YAML.
 *
 * @param from where the YAML begins, in Java characters
 * @param to where it ends: at the text's end, or where the line below a front matter begins
 */
public record Parsed(SourceText source, MapNode root, int from, int to) {}
