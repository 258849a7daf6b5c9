package samling.diagnostic;

/** How much a fault matters. */
public enum Severity {
  /** The site can't be built before it is mended. */
  ERROR,
  /** The site can be built, but readers may be worse off. */
  WARNING;

  /** The name by which machines know it. */
  public String id() {
    return this == ERROR ? "error" : "warning";
  }
}
