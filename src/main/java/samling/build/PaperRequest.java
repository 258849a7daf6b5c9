package samling.build;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Language;

/**
 * What is asked to be printed.
 *
 * @param site the site's folder
 * @param clock the instant the paper is made for, once the site's own zone is known
 * @param drafts whether drafts count
 * @param offering as {@code course/offering}
 * @param groups ids of the groups to tell of; where none is named, those that follow
 * @param language one of the site's, or null for that of the offering if the site has it
 * @param output the PDF to write, or null for a name of its own in the working folder
 */
public record PaperRequest(
    Path site,
    Function<ZoneId, Instant> clock,
    boolean drafts,
    Kind kind,
    String offering,
    List<String> groups,
    @Nullable Language language,
    @Nullable Path output) {
  /** A sort of paper. */
  public enum Kind {
    HANDOUT,
    /** The hand-out as a sheet of A4 that is folded to A5. */
    LEAFLET,
    CHECKLIST,
    POSTER
  }

  public PaperRequest {
    groups = List.copyOf(groups);
  }
}
