package samling.publish;

import java.util.List;

/**
 * How a target stands before anything is done to it.
 *
 * @param way how the site would be taken there
 * @param marked whether Samling has published there before
 * @param ours what Samling has published there, as far as that is known
 * @param foreign what lies there and is not Samling's; looked for only where it matters
 * @param inTheWay what is not Samling's and lies where a file of the site would
 * @param unfinished whether a publisher was stopped there half-way
 * @param stamp stands for all of this: another stamp means that somebody was there
 */
public record Standing(
    Way way,
    boolean marked,
    Inventory ours,
    List<String> foreign,
    List<String> inTheWay,
    boolean unfinished,
    String stamp) {
  /** How a site gets from its old state to its new one. */
  public enum Way {
    /** A link is switched: every reader sees the old site or the new one. */
    SWITCH,
    /** Files are replaced one by one, in an order in which no page lacks what it needs. */
    FILE_BY_FILE,
    /** A commit is pushed, and the host does the rest. */
    COMMIT
  }

  public Standing {
    foreign = List.copyOf(foreign);
    inTheWay = List.copyOf(inTheWay);
  }
}
