package samling.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import samling.edit.SafeFile.Written;

/** Changes of several files that are written all or not at all. */
public final class Changes {

  private Changes() {}

  /**
   * Writes the changes; if one can't be written, those before it are taken back.
   *
   * @return the name of a file that somebody else has changed since it was read, for which nothing
   *     was written; nothing if all went well
   */
  public static Optional<String> write(Path site, List<FileChange> changes) throws IOException {
    for (FileChange change : changes) {
      Path file = site.resolve(change.name());
      byte[] now = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
      if (!Arrays.equals(now, change.before())) {
        return Optional.of(change.name());
      }
    }
    List<FileChange> done = new ArrayList<>();
    try {
      for (FileChange change : changes) {
        Written written =
            SafeFile.replace(site.resolve(change.name()), change.before(), change.after());
        if (written == Written.CHANGED_MEANWHILE) {
          takeBack(site, done);
          return Optional.of(change.name());
        }
        done.add(change);
      }
    } catch (IOException e) {
      takeBack(site, done);
      throw e;
    }
    return Optional.empty();
  }

  private static void takeBack(Path site, List<FileChange> done) throws IOException {
    for (FileChange change : done) {
      Path file = site.resolve(change.name());
      if (change.before().length == 0) {
        Files.deleteIfExists(file);
      } else {
        FileChange back = change.reversed();
        SafeFile.replace(file, back.before(), back.after());
      }
    }
  }
}
