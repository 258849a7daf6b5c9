package samling.site;

import org.jspecify.annotations.Nullable;

/**
 * Words to print.
 *
 * @param text the words
 * @param lang the language they are in where it is not the page's (WCAG 3.1.2), or null
 */
public record Label(String text, @Nullable String lang) implements Printed {
  /** Words in the page's own language. */
  public static Label of(String text) {
    return new Label(text, null);
  }

  @Override
  public Label first() {
    return new Label(Printed.capital(text), lang);
  }

  @Override
  public String toString() {
    return text;
  }
}
