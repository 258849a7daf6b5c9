package samling.read.markdown;

import java.text.Normalizer;
import java.util.Locale;

/** Words made into a name for an address: small letters a–z, digits and hyphens. */
public final class Slug {

  /** What Nordic texts are made of beside ASCII; all of it is known without taking it apart. */
  private static final String KNOWN = "æøåäöéü–’«»";

  private Slug() {}

  /** The words as a name; nothing if none of them can stand in one. */
  public static String of(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    String parts = isKnown(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(parts.length());
    int c;
    for (int i = 0; i < parts.length(); i += Character.charCount(c)) {
      c = parts.codePointAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        fold(c, out);
      }
    }
    boolean open = endsOpen(out);
    return out.substring(0, out.length() - (open ? 1 : 0));
  }

  private static boolean isKnown(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 0x80 && KNOWN.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsOpen(StringBuilder out) {
    return out.length() > 0 && out.charAt(out.length() - 1) == '-';
  }

  private static void fold(int c, StringBuilder out) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      out.append((char) c);
      return;
    }
    switch (c) {
      case 'å', 'ä' -> out.append('a');
      case 'æ' -> out.append("ae");
      case 'é' -> out.append('e');
      case 'ø', 'ö' -> out.append('o');
      case 'ü' -> out.append('u');
      case 'ß' -> out.append("ss");
      case 'ð', 'đ' -> out.append('d');
      case 'þ' -> out.append("th");
      case 'ł' -> out.append('l');
      case 'ŋ' -> out.append('n');
      case 'ŧ' -> out.append('t');
      case '\'', '’', '\u00AD' -> {}
      default -> {
        if (out.length() > 0 && !endsOpen(out)) {
          out.append('-');
        }
      }
    }
  }
}
