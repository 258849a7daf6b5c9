package samling.build;

/** A step of a build that a user may have to wait for. */
public enum Stage {
  READ,
  CHECK,
  PLAN,
  BAKE,
  CHECK_PAGES,
  WRITE,
  WAIT_FOR_OTHER
}
