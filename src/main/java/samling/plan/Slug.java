package samling.plan;

import java.text.Normalizer;
import java.util.Locale;

/** The part of an address that a name becomes: lower-case ASCII letters, digits and hyphens. */
final class Slug {
  private Slug() {}

  /**
   * The same, with the letters that are no letter with a mark told apart from those they look like:
   * "haabo" is Håbo, and "habo" another town.
   */
  static String ofLetters(String name) {
    return of(
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
            .replace("æ", "ae")
            .replace("ä", "ae")
            .replace("ø", "oe")
            .replace("ö", "oe")
            .replace("å", "aa"));
  }

  static String of(String name) {
    String folded =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
            .replace("æ", "ae")
            .replace("ø", "o")
            .replace("å", "a")
            .replace("ß", "ss")
            .replace("ð", "d")
            .replace("þ", "th");
    String ascii =
        Normalizer.normalize(folded, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return ascii.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : ascii;
  }
}
