package samling.build;

import java.nio.file.Path;
import java.time.ZoneId;
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

  /** The same of a site that was only checked. */
  Summary checked() {
    return new Summary(
        null, pages, courses, offerings, groups, announcements, languages, next, zone);
  }
}
