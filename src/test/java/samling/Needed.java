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
        .orElseThrow(
            () ->
                new AssertionError(
                    "These tests need the program %s, which is not here. Install it (on Debian and"
                            .formatted(name)
                        + " Ubuntu: apt-get install "
                        + debian
                        + "), or run .ci/run, which does."));
  }
}
