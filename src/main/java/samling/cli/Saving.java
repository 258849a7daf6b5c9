package samling.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import samling.edit.Changes;
import samling.edit.FileChange;
import samling.revise.Difference;

/** Changes of files written, or only shown. */
final class Saving {
  private final DeskOptions options;

  Saving(DeskOptions options) {
    this.options = options;
  }

  /** Writes the changes and says so; the exit code. */
  int write(Path site, List<FileChange> changes) throws IOException {
    Optional<String> meanwhile = Changes.write(site, changes);
    if (meanwhile.isPresent()) {
      options.err().println(options.messages().text("saving.meanwhile", meanwhile.get()));
      return ExitCode.CONTENT_FAULTS;
    }
    for (FileChange change : changes) {
      options.out().println(options.messages().text("saving.done", change.name()));
    }
    return ExitCode.FINE;
  }

  /** Shows what would be written; the exit code. */
  int show(List<FileChange> changes) {
    for (FileChange change : changes) {
      options.out().println();
      options.out().println("--- " + change.name());
      Difference.of(text(change.before()), text(change.after())).forEach(options.out()::println);
    }
    options.out().println();
    options.out().println(options.messages().text("saving.shown"));
    return ExitCode.FINE;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }
}
