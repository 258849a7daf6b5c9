package samling.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** A language Samling has words for; a site chooses among them. */
public enum Language {
  NB("nb", "Norsk bokmål"),
  NN("nn", "Norsk nynorsk"),
  SV("sv", "Svenska"),
  EN("en", "English");

  private final String tag;
  private final String nativeName;

  Language(String tag, String nativeName) {
    this.tag = tag;
    this.nativeName = nativeName;
  }

  /** The BCP 47 tag, as written in {@code lang} attributes and file names. */
  public String tag() {
    return tag;
  }

  /** The language's name in the language itself. */
  public String nativeName() {
    return nativeName;
  }

  /** The language with this tag, or empty. */
  public static Optional<Language> of(String tag) {
    return Arrays.stream(values()).filter(l -> l.tag.equals(tag)).findFirst();
  }
}
