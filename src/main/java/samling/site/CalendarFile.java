package samling.site;

import java.util.List;

/**
 * A calendar to keep or to subscribe to.
 *
 * @param path below the output folder
 * @param lang BCP 47 tag of its language
 * @param name what a calendar program calls it
 * @param page the path of the page it stands for
 * @param offerings keys of the offerings in it, in order
 */
public record CalendarFile(
    String path, String lang, Kind kind, String name, String page, List<String> offerings) {
  public CalendarFile {
    offerings = List.copyOf(offerings);
  }

  /** What of an offering is in a calendar. */
  public enum Kind {
    SESSIONS,
    REGISTRATION
  }
}
