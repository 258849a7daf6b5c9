package samling.sheet;

import org.jspecify.annotations.Nullable;
import samling.catalogue.Language;

/**
 * What a cell in a row is about: a column and, where it holds words, their language.
 *
 * @param language null for what is in no language
 */
public record Field(Column column, @Nullable Language language) {

  public static Field of(Column column) {
    return new Field(column, null);
  }
}
