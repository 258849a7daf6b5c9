package samling.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a plain page: what a parser of HTML does not move, close or drop as long as it
 * stands where this says.
 *
 * @param name in lower case
 * @param parents the only elements it may stand directly in, or none where that does not matter
 * @param traits what else is so about it
 */
record Tag(String name, List<String> parents, int traits) {
  /** It has no content and no end tag. */
  static final int VOID = 1;

  /** What is in it is text, whatever it looks like. */
  static final int RAW = 1 << 1;

  /** It ends a paragraph that it stands in. */
  static final int BLOCK = 1 << 2;

  /** It may not stand, however deep, in another one of its name. */
  static final int ALONE = 1 << 3;

  /** Only such elements may stand in it as name it as their parent, and no text. */
  static final int STRICT = 1 << 4;

  /** No element may stand in it. */
  static final int TEXT_ONLY = 1 << 5;

  /** It may stand in a drawing, and only there. */
  static final int DRAWN = 1 << 6;

  static final int HEADING = 1 << 7;

  /** It stands in a list of pairs, at most with a division between them. */
  static final int OF_PAIR = 1 << 8;

  static final int HEAD = 1 << 9;
  static final int TITLE = 1 << 10;
  static final int BODY = 1 << 11;
  static final int PARAGRAPH = 1 << 12;
  static final int DRAWING = 1 << 13;

  /** No tag: what everything stands in. */
  static final Tag ROOT = new Tag("", List.of(), STRICT);

  private static final String BLOCKS =
      "address article aside blockquote details div dl fieldset figcaption figure footer header main"
          + " menu nav ol section summary ul pre";
  private static final String WORDS =
      "abbr audio b bdi bdo cite code data del dfn em i ins kbd label legend mark meter output"
          + " picture progress q s samp small span strong sub sup time u var video";
  private static final String SHAPES =
      "g path circle rect line polyline polygon ellipse use defs symbol";

  private static final int LONGEST = 10;
  private static final long IN_DRAWING = 1L << 62;

  private static final Tag[] TAGS = all().toArray(Tag[]::new);
  private static final long[] KEYS = Arrays.stream(TAGS).mapToLong(Tag::key).toArray();

  boolean is(int trait) {
    return (traits & trait) != 0;
  }

  /**
   * The element of a name, or null where a plain page has none of that name.
   *
   * @param drawn whether it stands in a drawing
   */
  static @Nullable Tag of(byte[] html, int from, int to, boolean drawn) {
    if (to - from > LONGEST) {
      return null;
    }
    long key = 0;
    for (int i = from; i < to; i++) {
      key = (key << 6) | sign(html[i]);
    }
    int found = Arrays.binarySearch(KEYS, drawn ? key | IN_DRAWING : key);
    return found < 0 ? null : TAGS[found];
  }

  /** Whether a stretch of a page is the element's name. */
  boolean isNamed(byte[] html, int from, int to) {
    if (to - from != name.length()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (html[i] != name.charAt(i - from)) {
        return false;
      }
    }
    return true;
  }

  private long key() {
    long key = 0;
    for (int i = 0; i < name.length(); i++) {
      key = (key << 6) | sign(name.charAt(i));
    }
    return is(DRAWN) ? key | IN_DRAWING : key;
  }

  /** A small number for each sign of a name; 0 for all others. */
  private static int sign(int c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 1;
    }
    return c >= '1' && c <= '6' ? c - '1' + 27 : 0;
  }

  private static List<Tag> all() {
    List<Tag> all = new ArrayList<>();
    all.addAll(tags(List.of(ROOT.name), STRICT, "html"));
    all.addAll(tags(List.of("html"), STRICT | HEAD, "head"));
    all.addAll(tags(List.of("html"), BODY, "body"));
    all.addAll(tags(List.of("head"), RAW | TITLE, "title"));
    all.addAll(tags(List.of(), BLOCK | PARAGRAPH, "p"));
    all.addAll(tags(List.of(), DRAWING, "svg"));
    all.addAll(tags(List.of(), VOID, "meta link img br wbr input source track"));
    all.addAll(tags(List.of(), VOID | BLOCK, "hr"));
    all.addAll(tags(List.of(), RAW, "script style textarea"));
    all.addAll(tags(List.of(), BLOCK, BLOCKS));
    all.addAll(tags(List.of(), BLOCK | HEADING, "h1 h2 h3 h4 h5 h6"));
    all.addAll(tags(List.of(), BLOCK | ALONE, "form"));
    all.addAll(tags(List.of(), ALONE, "a button"));
    all.addAll(tags(List.of(), 0, WORDS));
    all.addAll(tags(List.of("ul", "ol", "menu"), BLOCK, "li"));
    all.addAll(tags(List.of("dl", "div"), BLOCK | OF_PAIR, "dt dd"));
    all.addAll(tags(List.of(), BLOCK | STRICT, "table"));
    all.addAll(tags(List.of("table"), STRICT, "thead tbody tfoot colgroup"));
    all.addAll(tags(List.of("table"), 0, "caption"));
    all.addAll(tags(List.of("colgroup"), VOID, "col"));
    all.addAll(tags(List.of("table", "thead", "tbody", "tfoot"), STRICT, "tr"));
    all.addAll(tags(List.of("tr"), 0, "td th"));
    all.addAll(tags(List.of(), STRICT, "select"));
    all.addAll(tags(List.of("select"), TEXT_ONLY, "option"));
    all.addAll(tags(List.of(), DRAWN, SHAPES));
    all.addAll(tags(List.of(), DRAWN | TEXT_ONLY, "title desc text"));
    all.sort(Comparator.comparingLong(Tag::key));
    return all;
  }

  private static List<Tag> tags(List<String> parents, int traits, String names) {
    return Arrays.stream(names.split(" ")).map(name -> new Tag(name, parents, traits)).toList();
  }
}
