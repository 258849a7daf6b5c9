package samling.check;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where links lead that stand on many pages, so that each is followed once and not once on every
 * page. Only links that lead somewhere are known.
 *
 * <p>Any thread may ask and add. Each place in the table holds one link or another, and no link
 * ever changes, so that it does no harm if one thread does not see at once what another has added.
 */
final class KnownLinks {

  /** A link that leads somewhere. */
  static final class Known {
    private final Sort sort;
    private final byte[] address;
    private final @Nullable String file;
    private final String fragment;

    private Known(Sort sort, byte[] address, @Nullable String file, String fragment) {
      this.sort = sort;
      this.address = address;
      this.file = file;
      this.fragment = fragment;
    }

    /** The file it leads to, or null where it leads out of the site. */
    @Nullable String file() {
      return file;
    }

    /** The place in that file, or nothing. */
    String fragment() {
      return fragment;
    }
  }

  /** Which pages an address means the same on. */
  private enum Sort {
    /** Those in the site's root. */
    OF_ROOT_PAGE,
    /** Those that lie as deep as it leads up at first; that part of it is left out. */
    FROM_ROOT,
    /** All, or else it may not be added. */
    ABSOLUTE
  }

  private static final int FEWEST = 1 << 12;
  private static final int MOST = 1 << 16; // some megabytes, once each holds a link
  private static final int STEP = "../".length();

  private final @Nullable Known[] table;

  /**
   * @param files how many files there are to link to
   */
  KnownLinks(int files) {
    int slots = FEWEST;
    while (slots < MOST && slots < 4 * files) {
      slots *= 2;
    }
    table = new Known[slots];
  }

  /**
   * What is known of an address as it stands on a page.
   *
   * @param depth how many folders the page lies in
   */
  @Nullable Known of(byte[] html, int from, int to, int depth) {
    int up = stepsUp(html, from, to, depth);
    Sort sort = sort(up, depth);
    if (sort == null || !begins(html, from, to)) {
      return null;
    }
    int rest = from + up * STEP;
    Known known = table[slot(html, rest, to)];
    boolean same =
        known != null
            && known.sort == sort
            && Arrays.equals(known.address, 0, known.address.length, html, rest, to);
    return same ? known : null;
  }

  /**
   * Adds an address that leads somewhere, if it may be the same on other pages.
   *
   * @param absolute whether it means the same on every page
   */
  void add(
      byte[] html,
      int from,
      int to,
      int depth,
      boolean absolute,
      @Nullable String file,
      String fragment) {
    int up = stepsUp(html, from, to, depth);
    Sort sort = sort(up, depth);
    if (sort != null && begins(html, from, to) && (absolute || sort != Sort.ABSOLUTE)) {
      int rest = from + up * STEP;
      table[slot(html, rest, to)] =
          new Known(sort, Arrays.copyOfRange(html, rest, to), file, fragment);
    }
  }

  /** Whether an address does not mean the very page it stands on. */
  private static boolean begins(byte[] html, int from, int to) {
    return from < to && html[from] > ' ' && html[from] != '#' && html[from] != '?';
  }

  /** How many steps up an address begins with, of as many as lead to the site's root. */
  private static int stepsUp(byte[] html, int from, int to, int depth) {
    int up = 0;
    int at = from;
    while (up < depth
        && at + 2 < to
        && html[at] == '.'
        && html[at + 1] == '.'
        && html[at + 2] == '/') {
      up++;
      at += STEP;
    }
    return up;
  }

  private static @Nullable Sort sort(int up, int depth) {
    if (depth == 0) {
      return Sort.OF_ROOT_PAGE;
    }
    if (up == depth) {
      return Sort.FROM_ROOT;
    }
    return up == 0 ? Sort.ABSOLUTE : null;
  }

  private int slot(byte[] html, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + html[i];
    }
    return (hash ^ (hash >>> 15)) & (table.length - 1);
  }
}
