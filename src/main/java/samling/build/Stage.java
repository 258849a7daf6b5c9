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
  /** Wording and rendering pages and writing each into the staging folder. */
  BAKE,
  /** Making and writing what no template renders: feeds, calendars, assets. */
  FEED,
  CHECK_PAGES,
  WRITE,
  WAIT_FOR_OTHER
}
