package samling.desk;

import java.util.List;
import samling.desk.NotDone.Reason;
import samling.edit.Document;
import samling.edit.FileChange;
import samling.revise.Change;
import samling.revise.Revised;
import samling.revise.Value.Mapping;

/**
 * A document on the way to other words.
 *
 * @param before what the file holds; no bytes where there is none yet
 * @param document what it shall hold
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
record Sheet(byte[] before, Document document) {

  static Sheet of(Document document) {
    return new Sheet(document.bytes(), document);
  }

  /** The same, where what it says has become something else. */
  Sheet to(Mapping wanted) throws NotDone {
    return wanted.isMetBy(document.value()) ? this : with(document.to(wanted));
  }

  Sheet by(Change change) throws NotDone {
    return with(document.by(List.of(change)));
  }

  Sheet toBody(String markdown) throws NotDone {
    return with(document.toBody(markdown));
  }

  private Sheet with(Revised revised) throws NotDone {
    if (revised.text().isEmpty()) {
      throw NotDone.faults(Reason.NOT_WRITABLE, revised.faults(), document.source().file());
    }
    return new Sheet(before, document.with(revised));
  }

  /** The change of the file; an empty list where there is none. */
  List<FileChange> changes() {
    FileChange change = new FileChange(document.source().file(), before, document.bytes());
    return change.isNone() ? List.of() : List.of(change);
  }

  FileChange removal() {
    return new FileChange(document.source().file(), before, new byte[0]);
  }
}
