package samling.publish.disk;

import java.util.regex.Pattern;
import samling.publish.Fingerprint;

/**
 * Where Samling keeps what it needs beside a site that is served from a folder of its own.
 *
 * @param root the folder that is served
 */
record Cabin(String root) {
  /** The name of Samling's own folder. */
  static final String NAME = ".samling";

  /** What a staged file is called; anything else there is left alone. */
  static final Pattern STAGED = Pattern.compile("[0-9a-f]{64}-[0-9a-f]{16}");

  String folder() {
    return root + "/" + NAME;
  }

  /**
   * The list of files that are there. Its presence marks the folder as one Samling publishes to.
   */
  String published() {
    return folder() + "/published";
  }

  /** The list of files that will be there, while they are moved to their places. */
  String moving() {
    return folder() + "/moving";
  }

  String lock() {
    return folder() + "/lock";
  }

  /** Where new files wait until all are there. */
  String waiting() {
    return folder() + "/new";
  }

  /** A name that tells what is in a file and where it belongs. */
  static String staged(String path, Fingerprint file) {
    return file.digest()
        + "-"
        + Fingerprint.digest(path.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .substring(0, 16);
  }

  String at(String path) {
    return root + "/" + path;
  }
}
