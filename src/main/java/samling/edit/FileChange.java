package samling.edit;

import java.util.Arrays;

/**
 * A file that shall hold something else, or shall be made.
 *
 * @param name its path seen from the site's folder, with forward slashes
 * @param before what it holds; no bytes, if it is to be made
 * @param after what it shall hold
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
public record FileChange(String name, byte[] before, byte[] after) {

  /** Whether nothing changes. */
  public boolean isNone() {
    return Arrays.equals(before, after);
  }

  /** The change that takes this one back. */
  @SuppressWarnings("ArgumentSelectionDefectChecker") // to swap them is what it is for
  FileChange reversed() {
    return new FileChange(name, after, before);
  }
}
