package samling.read.bind;

import samling.catalogue.Language;
import samling.read.markdown.Excerpt;
import samling.source.Node;

/**
 * A Markdown file with its keys, in one language.
 *
 * @param keys what stands between the lines of hyphens
 * @param body what stands below them
 */
public record Sheet(Node keys, Excerpt body, Scope scope) {

  Language language() {
    return scope.language();
  }

  Fields fields() {
    return Fields.of(keys, scope);
  }
}
