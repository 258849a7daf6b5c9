package samling.build;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the making of a paper went.
 *
 * @param outcome the faults of the site, without a summary
 * @param refusal why what was asked for can't be made, or null
 * @param written the PDF, or null where none was made
 */
public record PaperOutcome(Outcome outcome, @Nullable Refusal refusal, @Nullable Path written) {
  /** Why there is no such paper. */
  public enum Reason {
    UNKNOWN_OFFERING,
    UNKNOWN_GROUP,
    NO_GROUP,
    LANGUAGE
  }

  /**
   * Something asked for that is not there.
   *
   * @param named what was asked for
   * @param known what there is instead, the likeliest first
   */
  public record Refusal(Reason reason, String named, List<String> known) {
    public Refusal {
      known = List.copyOf(known);
    }
  }
}
