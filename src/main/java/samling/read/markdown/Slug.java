package samling.read.markdown;

import java.text.Normalizer;
import java.util.Locale;

/** Words made into a name for an address: small letters a–z, digits and hyphens. */
public final class Slug {

  private Slug() {}

  /** The words as a name; nothing if none of them can stand in one. */
  public static String of(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(lower.length());
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .mapToObj(Slug::fold)
        .filter(
            part -> !part.equals("-") || (out.length() > 0 && out.charAt(out.length() - 1) != '-'))
        .forEach(out::append);
    boolean open = out.length() > 0 && out.charAt(out.length() - 1) == '-';
    return out.substring(0, out.length() - (open ? 1 : 0));
  }

  private static String fold(int c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      return Character.toString(c);
    }
    return switch (c) {
      case 'æ' -> "ae";
      case 'ø' -> "o";
      case 'ß' -> "ss";
      case 'ð', 'đ' -> "d";
      case 'þ' -> "th";
      case 'ł' -> "l";
      case 'ŋ' -> "n";
      case 'ŧ' -> "t";
      case '\'', '’', '\u00AD' -> "";
      default -> "-";
    };
  }
}
