package samling.desk;

import java.util.List;
import java.util.Map;
import samling.diagnostic.Diagnostic;
import samling.source.SourceText;

/** Nothing was done, and this tells why. */
final class NotDone extends Exception {

  private static final long serialVersionUID = 1L;

  /** What stands in the way; each has a sentence among the words of the editing page. */
  enum Reason {
    /** There is no such thing: its id. */
    NOT_THERE,
    /** The file has faults that no form can show: its name. */
    UNREADABLE,
    /** What would be written has faults. */
    FAULTS,
    /** Other content needs what would be deleted. */
    NEEDED,
    /** Somebody else changed it meanwhile. */
    MEANWHILE,
    /** No file can be written so that all else in it stays: its name. */
    NOT_WRITABLE,
    /** An id that ids don't look like: the id. */
    BAD_ID,
    /** The id is taken: the id, where. */
    ID_TAKEN,
    /** The id was something else's once: the id, where. */
    ALIAS_TAKEN,
    /** A file of a kind that can't be uploaded: its name. */
    FILE_KIND,
    /** A file that is not what its name says: its name. */
    FILE_FALSE,
    /** A file name with signs that don't work everywhere: the name. */
    FILE_NAME,
    /** A file that is too large: its name, how many MB it may have. */
    FILE_LARGE,
    /** Another file has the name already: the name. */
    FILE_TAKEN,
    /** The system gives no leave, or no room: the file. */
    DISK,
    /** A request that this page does not make. */
    NOT_UNDERSTOOD
  }

  private final Reason reason;
  private final transient List<String> args;
  private final transient List<Diagnostic> faults;
  private final transient Map<String, SourceText> texts;

  private NotDone(
      Reason reason, List<String> args, List<Diagnostic> faults, Map<String, SourceText> texts) {
    super(reason.name(), null, false, false);
    this.reason = reason;
    this.args = List.copyOf(args);
    this.faults = List.copyOf(faults);
    this.texts = texts;
  }

  static NotDone of(Reason reason, String... args) {
    return new NotDone(reason, List.of(args), List.of(), Map.of());
  }

  static NotDone faults(Reason reason, List<Diagnostic> faults, String... args) {
    return new NotDone(reason, List.of(args), faults, Map.of());
  }

  /**
   * @param texts the files that the faults lie in
   */
  static NotDone faults(Reason reason, List<Diagnostic> faults, Map<String, SourceText> texts) {
    return new NotDone(reason, List.of(), faults, texts);
  }

  Map<String, SourceText> texts() {
    return texts;
  }

  Reason reason() {
    return reason;
  }

  List<String> args() {
    return args;
  }

  List<Diagnostic> faults() {
    return faults;
  }
}
