package samling;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Programs of this machine that tests can't do without: where one is missing, they fail. */
public final class Needed {
  private Needed() {}

  /**
   * Where a program is.
   *
   * @param debian the package of Debian's that brings it
   */
  public static Path program(String name, String debian) {
    return Stream.concat(
            Arrays.stream(System.getenv("PATH").split(":", -1)),
            Stream.of("/usr/sbin", "/usr/local/sbin", "/usr/lib/openssh", "/usr/libexec"))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> missing("the program " + name, debian));
  }

  /**
   * A file of this machine, such as a part of a program.
   *
   * @param debian the package of Debian's that brings it
   */
  public static Path file(Path file, String debian) {
    if (!Files.isRegularFile(file)) {
      throw missing(file.toString(), debian);
    }
    return file;
  }

  private static AssertionError missing(String what, String debian) {
    return new AssertionError(
        "These tests need %s, which is not here. Install it (on Debian and Ubuntu: apt-get install"
                .formatted(what)
            + " "
            + debian
            + "), or run .ci/run, which does.");
  }
}
