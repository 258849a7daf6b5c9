package samling.source;

/** A value in a content file together with where it stands. */
public sealed interface Node permits MapNode, ListNode, ScalarNode {

  /** Where the value stands, from its first character to its last. */
  Span span();

  /** The file's path seen from the site's folder, with forward slashes. */
  String file();
}
