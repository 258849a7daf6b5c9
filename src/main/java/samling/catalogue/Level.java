package samling.catalogue;

/** How much a course builds on. */
public enum Level {
  INTRODUCTORY,
  INTERMEDIATE,
  ADVANCED
}
