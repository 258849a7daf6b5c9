package samling.edit;

import java.util.List;

/**
 * Something that a person should know of a copy.
 *
 * @param args what the sentence speaks of: dates as ISO 8601, names of holidays, keys
 */
public record Note(Kind kind, List<String> args) {

  /** What there is to know. */
  public enum Kind {
    /** A day fell on a holiday and went to another: the day, the holiday, the other. */
    MOVED,
    /** A day of a weekly rule falls on a holiday and is left out: the day, the holiday. */
    LEFT_OUT,
    /** A day that was left out for a holiday is none this time: the day. */
    TAKEN_IN,
    /** Words that may speak of the old time: their key, the words. */
    LOOK_AT,
    /** What the old one was and the new one is not: the status. */
    STATUS,
    /** Registration was closed by hand, and still is. */
    CLOSED,
    /** Nothing tells on what day it is held: no date was moved. */
    NO_DATES
  }

  public Note {
    args = List.copyOf(args);
  }

  static Note of(Kind kind, Object... args) {
    return new Note(kind, java.util.Arrays.stream(args).map(String::valueOf).toList());
  }
}
