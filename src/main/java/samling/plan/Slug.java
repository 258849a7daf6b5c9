package samling.plan;

import java.text.Normalizer;
import java.util.Locale;

/** The part of an address that a name becomes: lower-case ASCII letters, digits and hyphens. */
final class Slug {
  private Slug() {}

  static String of(String name) {
    String folded =
        name.toLowerCase(Locale.ROOT)
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
