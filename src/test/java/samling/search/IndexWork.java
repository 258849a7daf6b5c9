package samling.search;

import samling.site.SiteFile;

/** All that is done for an index, for those who count work. */
public final class IndexWork {
  private IndexWork() {}

  /**
   * Makes an index of so many courses in both of its forms; gives back how many bytes they have.
   */
  public static long run(int courses) {
    return bytes(Index.of(Workload.of(courses), false))
        + bytes(Index.of(Workload.of(courses), true));
  }

  private static long bytes(Index index) {
    return index.files().stream().map(SiteFile::bytes).mapToLong(b -> b.length).sum();
  }
}
