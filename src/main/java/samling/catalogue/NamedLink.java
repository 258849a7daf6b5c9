package samling.catalogue;

import samling.source.Span;

/**
 * A link of Markdown that names a thing of the catalogue in place of an address.
 *
 * @param scheme what kind of thing: {@code course register group page announcement asset}
 * @param target the thing's id, without a fragment
 * @param span where the name stands in the file
 */
public record NamedLink(String scheme, String target, Span span) {}
