package samling.build;

/** A step of a build that a user may have to wait for, told of when it begins. */
public enum Stage {
  /** Finding out whether anything has changed since the last build. */
  COMPARE,
  READ,
  CHECK,
  PLAN,
  /** Looking at what lies in the output folder, and clearing what an earlier build has left. */
  OPEN,
  /** Making pages and feeds and writing each into the staging folder. */
  BAKE,
  /** Writing what is neither: assets, and calendars and documents of single pages. */
  FINISH,
  CHECK_PAGES,
  WRITE,
  WAIT_FOR_OTHER
}
