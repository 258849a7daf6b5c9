package samling.revise;

/** A change that can't be made in this way. */
final class Unwritable extends RuntimeException {

  Unwritable(String reason) {
    super(reason, null, false, false);
  }
}
