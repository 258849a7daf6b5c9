package samling.build;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Change;

/**
 * What a build came to.
 *
 * @param output the folder the site is in now, or null where it was only checked
 * @param languages tags, the first language first
 * @param next when the site becomes out of date by itself, or empty if it never does
 * @param zone the site's own, or its offset at that instant
 */
public record Summary(
    @Nullable Path output,
    int pages,
    int courses,
    int offerings,
    int groups,
    int announcements,
    List<String> languages,
    Optional<Change> next,
    ZoneId zone) {

  /** The same with the offset of the zone at the next change, which is all that is told of it. */
  Summary inOffset() {
    ZoneId offset =
        next.<ZoneId>map(change -> zone.getRules().getOffset(change.at())).orElse(ZoneOffset.UTC);
    return new Summary(
        output, pages, courses, offerings, groups, announcements, languages, next, offset);
  }

  /** The same of a site that was only checked. */
  Summary checked() {
    return new Summary(
        null, pages, courses, offerings, groups, announcements, languages, next, zone);
  }
}
