package samling.edit;

import java.util.List;
import samling.diagnostic.Diagnostic;

/**
 * Why nothing was done.
 *
 * @param reason what stands in the way
 * @param args what the sentence speaks of
 * @param diagnostics faults of files, where they are the reason
 */
public record Refusal(Reason reason, List<String> args, List<Diagnostic> diagnostics) {

  /** What can stand in the way. */
  public enum Reason {
    /** No course has this id: the id, the nearest one or nothing. */
    NO_COURSE,
    /** The course has no such offering: the course, the id, those it has. */
    NO_OFFERING,
    /** A course is named where an offering of it is meant: the course, an example, those it has. */
    WHICH_OFFERING,
    /** A course is named where an offering of it is meant, and it has none: the course. */
    NO_OFFERINGS,
    /** An id has a form that ids don't have: the id, one that would do or nothing. */
    BAD_ID,
    /** Something has the id already: the id, the file it is in. */
    ID_TAKEN,
    /** Something had the id once, and its old address leads there: the id, the file. */
    ALIAS_TAKEN,
    /** Offerings that a year would bring are there already: their names. */
    TAKEN_IN_YEAR,
    /** No offering begins in the year: the year. */
    NOTHING_IN_YEAR,
    /** Files have faults that must be mended first, or would have new ones. */
    FAULTS,
    /** There is no content in the folder: the folder. */
    NO_SITE
  }

  public Refusal {
    args = List.copyOf(args);
    diagnostics = List.copyOf(diagnostics);
  }

  static Refusal of(Reason reason, String... args) {
    return new Refusal(reason, List.of(args), List.of());
  }

  static Refusal faults(List<Diagnostic> diagnostics) {
    return new Refusal(Reason.FAULTS, List.of(), diagnostics);
  }
}
