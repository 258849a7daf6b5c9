package samling.read.markdown;

/**
 * Where on a page a text is going to stand.
 *
 * @param level the level of the text's highest headings
 * @param namedHeadings whether one can link to its headings
 * @param prefix what the names in the text begin with, so that no two texts of a page clash
 */
public record Placement(int level, boolean namedHeadings, String prefix) {

  /** A text that is what its page is about. */
  public static final Placement BODY = new Placement(2, true, "");

  /** A text that is one of several small ones on its page. */
  public static Placement part(String name) {
    return new Placement(4, false, name + "-");
  }
}
