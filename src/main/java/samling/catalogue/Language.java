package samling.catalogue;

import java.util.List;
import java.util.Optional;

/** A language Samling has words for; a site chooses among them. */
public enum Language {
  NB("nb", "Norsk bokmål"),
  NN("nn", "Norsk nynorsk"),
  SV("sv", "Svenska"),
  EN("en", "English");

  private static final List<Language> ALL = List.of(values());

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
    for (Language language : ALL) {
      if (language.tag.equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
