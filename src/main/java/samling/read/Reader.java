package samling.read;

/** The way from a site's folder to values. */
public final class Reader {

  private Reader() {}

  /** Reads everything there is; never stops at a fault. */
  public static Reading read(SiteFolder folder) {
    throw new UnsupportedOperationException(folder.toString());
  }
}
