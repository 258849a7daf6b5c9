package samling.revise;

/**
 * The place in a file that a value can be written to.
 *
 * @param anchor right after the colon or the dash; {@link Layout#NONE} for a file's root
 * @param column where the key or the dash stands
 * @param line the line above which comments go that lose their place
 * @param kind what the value is preceded by
 * @param place where in the tree it stands
 */
record Slot(int anchor, int column, int line, Kind kind, Place place) {

  /** What a value is preceded by. */
  enum Kind {
    ROOT,
    KEY,
    DASH,
    /** A key within brackets. */
    FLOW_KEY,
    /** An item within brackets. */
    FLOW_ITEM
  }

  boolean isFlow() {
    return kind == Kind.FLOW_KEY || kind == Kind.FLOW_ITEM;
  }
}
