package samling.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samling.desk.NotDone.Reason;
import samling.diagnostic.Diagnostic;
import samling.edit.Changes;
import samling.edit.FileChange;
import samling.edit.SafeFile;
import samling.preview.LiveContent;
import samling.preview.Rehearsal;

/** Writes files, if the site is no worse for it. */
final class Keeper {

  private final LiveContent live;

  Keeper(LiveContent live) {
    this.live = live;
  }

  /**
   * Writes all changes or none.
   *
   * @param refused what it is called if new errors stand in the way
   */
  void write(List<FileChange> all, Reason refused) throws IOException, NotDone {
    List<FileChange> changes = all.stream().filter(change -> !change.isNone()).toList();
    if (changes.isEmpty()) {
      return;
    }
    Path root = live.root();
    Map<String, Optional<byte[]>> files = new LinkedHashMap<>();
    for (FileChange change : changes) {
      if (change.before().length == 0) {
        SafePlace.check(change.name());
        SafePlace.checkLinks(root, change.name());
      }
      files.put(change.name(), Optional.of(change.after()).filter(bytes -> bytes.length > 0));
    }
    Rehearsal rehearsal = live.rehearse(files);
    List<Diagnostic> errors = rehearsal.newErrors();
    if (!errors.isEmpty()) {
      throw NotDone.faults(refused, errors, rehearsal.content().texts());
    }
    for (FileChange change : changes) {
      if (goes(change)) {
        Path file = root.resolve(change.name());
        if (!Arrays.equals(Files.readAllBytes(file), change.before())) {
          throw NotDone.of(Reason.MEANWHILE);
        }
        SafeFile.checkProtection(file);
      }
    }
    Optional<String> meanwhile =
        Changes.write(root, changes.stream().filter(change -> !goes(change)).toList());
    if (meanwhile.isPresent()) {
      throw NotDone.of(Reason.MEANWHILE);
    }
    for (FileChange change : changes) {
      if (goes(change)) {
        Files.delete(root.resolve(change.name()));
      }
    }
    live.changed(files.keySet());
  }

  private static boolean goes(FileChange change) {
    return change.after().length == 0;
  }
}
