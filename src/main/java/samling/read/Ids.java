package samling.read;

import java.util.Optional;

/** What may be an id: lower-case ASCII letters, digits and hyphens. */
public final class Ids {

  private Ids() {}

  public static boolean isId(String text) {
    return Format.ID.accepts(text);
  }

  /** An id made from any text; nothing, if it has no letter or digit to make one from. */
  public static Optional<String> like(String text) {
    return Optional.of(Advice.slug(Advice.plain(text))).filter(Format.ID::accepts);
  }
}
