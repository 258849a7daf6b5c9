package samling.verify;

/**
 * Something that is not as it was built.
 *
 * @param path the file below the site's root
 * @param kind what is wrong with it
 * @param expected what should be, in words of machines; nothing where that says nothing
 * @param found what is instead
 */
public record Finding(String path, Kind kind, String expected, String found)
    implements Comparable<Finding> {
  /** What can be wrong. */
  public enum Kind {
    /** It is not there. */
    MISSING,
    /** Its content is another. */
    CHANGED,
    /** It is there and was not built. */
    EXTRA,
    /** The whole site lies at another address, to which the host leads. */
    ELSEWHERE,
    /** It is served as another type of file than it is. */
    WRONG_TYPE,
    /** Browsers are told another time to keep it than they should. */
    WRONG_CACHING,
    /** The policy that is told is not the site's. */
    WRONG_POLICY,
    /** Another header is missing or says something else. */
    WRONG_HEADER,
    /** What should not be served is. */
    NOT_HIDDEN,
    /** The host did not answer. */
    NO_ANSWER;

    /** Whether it is about how files are served, and so mostly the same of many. */
    public boolean isOfManner() {
      return switch (this) {
        case WRONG_TYPE, WRONG_CACHING, WRONG_POLICY, WRONG_HEADER -> true;
        default -> false;
      };
    }
  }

  @Override
  public int compareTo(Finding other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : kind.compareTo(other.kind);
  }
}
