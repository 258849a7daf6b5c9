package samling.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is gone when it is closed, or when the program is told to stop. */
final class ScratchFolder implements AutoCloseable {
  private final Path path;
  private final Thread atEnd = new Thread(this::remove);

  private ScratchFolder(Path path) {
    this.path = path;
  }

  static ScratchFolder make() throws IOException {
    ScratchFolder folder = new ScratchFolder(Files.createTempDirectory("samling"));
    Runtime.getRuntime().addShutdownHook(folder.atEnd);
    return folder;
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException e) {
      return; // The program is stopping, and the folder is being removed.
    }
    delete();
  }

  /** Removes what others may still be writing to, as far as it goes. */
  private void remove() {
    for (int tries = 0; tries < 5 && Files.exists(path); tries++) {
      try {
        delete();
      } catch (IOException | UncheckedIOException e) {
        Thread.onSpinWait();
      }
    }
  }

  private void delete() throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(path)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.deleteIfExists(each);
    }
  }
}
