package samling.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samling.source.MapNode;

/**
 * News.
 *
 * @param courses courses (by id) and offerings (as COURSE/OFFERING) it tells of
 * @param expires the last day it is news
 */
public record Announcement(
    String id,
    Text title,
    @Nullable Text summary,
    RichText body,
    @Nullable LocalDate date,
    @Nullable LocalDate updated,
    @Nullable Text author,
    List<String> courses,
    List<String> groups,
    @Nullable Image image,
    @Nullable LocalDate expires,
    Publication publication,
    MapNode source) {
  public Announcement {
    courses = List.copyOf(courses);
    groups = List.copyOf(groups);
  }
}
