package samling.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one takes part, as it stands now.
 *
 * @param open whether registration has opened
 * @param action what to press while it is open, or null where nothing can be pressed
 * @param sentences facts that stay true whenever they are read: "Opens 1 September 2026 at 10:00",
 *     "Closes 31 October", "3 places left on 20 October 2026"
 * @param email an address, or null
 * @param phone a number, or null
 * @param hours when the phone is answered
 * @param waitingList what to press for the waiting list, or null
 * @param note the organiser's own words
 */
public record SignUp(
    boolean open,
    @Nullable Action action,
    List<String> sentences,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String phoneHref,
    @Nullable Label hours,
    @Nullable Action waitingList,
    @Nullable Label note) {
  public SignUp {
    sentences = List.copyOf(sentences);
  }

  /**
   * Something to press.
   *
   * @param label stands alone: "Sign up for 14 November in Oslo"
   * @param href {@code https:}, {@code mailto:} or {@code tel:}
   */
  public record Action(String label, String href) {}
}
