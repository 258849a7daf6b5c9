package samling.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a plain page: what a parser of HTML does not move, close or drop as long as it
 * stands where this says.
 *
 * @param name in lower case
 * @param key the name as a number, and whether it is of a drawing
 * @param parent its bit in the {@code parents} of others, if it is in any
 * @param parents the only elements it may stand directly in, or none where that does not matter
 * @param traits what else is so about it
 * @param addresses the attributes of it that name addresses, as {@link Attributes} counts them
 */
record Tag(String name, long key, int parent, int parents, int traits, int addresses) {
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

  /** It may stand in the head, beside what may stand only there. */
  static final int OF_HEAD = 1 << 14;

  static final int PAIRS = 1 << 15;
  static final int MAIN_HEADING = 1 << 16;
  static final int IMAGE = 1 << 17;
  static final int ANCHOR = 1 << 18;

  private static final String BLOCKS =
      "address article aside blockquote details div dl fieldset figcaption figure footer header main"
          + " menu nav ol section summary ul pre";
  private static final String WORDS =
      "abbr audio b bdi bdo cite code data del dfn em i ins kbd label legend mark meter output"
          + " picture progress q s samp small span strong sub sup time u var video";
  private static final String SHAPES =
      "g path circle rect line polyline polygon ellipse use defs symbol";

  /** What others name as the parent they need. */
  private static final List<String> PARENTS =
      List.of(
          "",
          "html",
          "head",
          "ul",
          "ol",
          "menu",
          "dl",
          "div",
          "table",
          "colgroup",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "select");

  private static final int LONGEST = 10;
  private static final int LETTER_BITS = 6;
  private static final long IN_DRAWING = 1L << 62;

  /** A small number for each sign of a name; 0 for all others. */
  private static final byte[] SIGNS = signs();

  /** No tag: what everything stands in. */
  static final Tag ROOT = tag(List.of(), STRICT, "");

  private static final int SLOT_BITS = 9;
  private static final @Nullable Tag[] SLOTS = slots();

  boolean is(int trait) {
    return (traits & trait) != 0;
  }

  /** Whether it may stand directly in another element, as far as it is particular about that. */
  boolean mayStandIn(Tag other) {
    return (parents & other.parent) != 0;
  }

  /**
   * The element of a name, or null where a plain page has none of that name.
   *
   * @param name as {@link #key(byte[], int, int)} tells it
   * @param drawn whether it stands in a drawing
   */
  static @Nullable Tag of(long name, boolean drawn) {
    long key = drawn ? name | IN_DRAWING : name;
    int slot = slot(key);
    Tag tag = SLOTS[slot];
    while (tag != null && tag.key != key) {
      slot = (slot + 1) & (SLOTS.length - 1);
      tag = SLOTS[slot];
    }
    return tag;
  }

  /** A stretch of a page as the name of an element; 0 where it is too long for one. */
  static long key(byte[] html, int from, int to) {
    long key = 0;
    if (to - from <= LONGEST) {
      for (int i = from; i < to; i++) {
        key = (key << LETTER_BITS) | SIGNS[html[i] & 0xFF];
      }
    }
    return key;
  }

  /** Whether a name is this element's. */
  boolean isNamed(long name) {
    return (key & ~IN_DRAWING) == name;
  }

  /** Where the name of an element ends that begins at some place. */
  static int endOfName(byte[] html, int from) {
    byte[] signs = SIGNS;
    int end = from;
    while (end < html.length && signs[html[end] & 0xFF] > 0) {
      end++;
    }
    return end;
  }

  private static byte[] signs() {
    byte[] signs = new byte[256];
    for (int c = 'a'; c <= 'z'; c++) {
      signs[c] = (byte) (c - 'a' + 1);
    }
    for (int c = '1'; c <= '6'; c++) {
      signs[c] = (byte) (c - '1' + 27);
    }
    return signs;
  }

  private static int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - SLOT_BITS));
  }

  private static @Nullable Tag[] slots() {
    Tag[] slots = new Tag[1 << SLOT_BITS];
    for (Tag tag : all()) {
      int slot = slot(tag.key);
      while (slots[slot] != null) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = tag;
    }
    return slots;
  }

  private static List<Tag> all() {
    List<Tag> all = new ArrayList<>();
    all.addAll(tags(List.of(ROOT.name), STRICT, "html"));
    all.addAll(tags(List.of("html"), STRICT | HEAD, "head"));
    all.addAll(tags(List.of("html"), BODY, "body"));
    all.addAll(tags(List.of("head"), RAW | TITLE, "title"));
    all.addAll(tags(List.of(), BLOCK | PARAGRAPH, "p"));
    all.addAll(tags(List.of(), DRAWING, "svg"));
    all.addAll(tags(List.of(), VOID | OF_HEAD, "meta link"));
    all.addAll(tags(List.of(), VOID | IMAGE, "img"));
    all.addAll(tags(List.of(), VOID, "br wbr input source track"));
    all.addAll(tags(List.of(), VOID | BLOCK, "hr"));
    all.addAll(tags(List.of(), RAW | OF_HEAD, "script style"));
    all.addAll(tags(List.of(), RAW, "textarea"));
    all.addAll(tags(List.of(), BLOCK, BLOCKS));
    all.addAll(tags(List.of(), BLOCK | HEADING | MAIN_HEADING, "h1"));
    all.addAll(tags(List.of(), BLOCK | HEADING, "h2 h3 h4 h5 h6"));
    all.addAll(tags(List.of(), BLOCK | ALONE, "form"));
    all.addAll(tags(List.of(), ALONE | ANCHOR, "a"));
    all.addAll(tags(List.of(), ALONE, "button"));
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
    return all;
  }

  private static List<Tag> tags(List<String> parents, int traits, String names) {
    List<Tag> tags = new ArrayList<>();
    for (String name : names.split(" ", -1)) {
      tags.add(tag(parents, name.equals("dl") ? traits | PAIRS : traits, name));
    }
    return tags;
  }

  private static Tag tag(List<String> parents, int traits, String name) {
    long key = 0;
    for (int i = 0; i < name.length(); i++) {
      key = (key << LETTER_BITS) | SIGNS[name.charAt(i)];
    }
    int in = 0;
    for (String parent : parents) {
      in |= bit(parent);
    }
    boolean drawn = (traits & DRAWN) != 0;
    return new Tag(
        name, drawn ? key | IN_DRAWING : key, bit(name), in, traits, Attributes.addresses(name));
  }

  private static int bit(String name) {
    int at = PARENTS.indexOf(name);
    return at < 0 ? 0 : 1 << at;
  }
}
