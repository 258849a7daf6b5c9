package samling.sheet;

import samling.diagnostic.Rule;

/** The way out of a file that can't be read as a spreadsheet; it leads no further than the room. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  Unreadable(Rule rule, Place place) {
    super(rule.id(), null, false, false);
    this.fault = Fault.of(rule, place);
  }

  Fault fault() {
    return fault;
  }
}
