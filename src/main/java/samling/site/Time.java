package samling.site;

import org.jspecify.annotations.Nullable;

/**
 * A date, a time or an interval as words, with what a machine reads.
 *
 * @param text as read
 * @param iso value of {@code datetime}, or null where no date is known ("early spring")
 */
public record Time(String text, @Nullable String iso, @Nullable String lang) implements Printed {
  @Override
  public Time first() {
    return new Time(Printed.capital(text), iso, lang);
  }
}
