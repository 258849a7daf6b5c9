package samling.site;

/**
 * A feed to follow, in two formats.
 *
 * @param lang BCP 47 tag of its language
 * @param page the path of the page it stands for
 * @param atom the path of the Atom file
 * @param json the path of the JSON Feed file
 */
public record NewsFeed(
    String lang, Kind kind, String title, String page, String atom, String json) {

  /** What a feed tells of. */
  public enum Kind {
    ANNOUNCEMENTS,
    CHANGES
  }
}
