package samling.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** What stands in a cell. */
public sealed interface Content {

  /** Characters. */
  record Text(String text) implements Content {
    /** What stands in a cell that nobody has filled. */
    static final Text BLANK = new Text("");
  }

  /** A number that is shown as one. */
  record Numeral(BigDecimal number) implements Content {}

  /**
   * A day, a time, or both.
   *
   * @param timed whether the cell shows hours
   */
  record Date(LocalDateTime date, boolean timed) implements Content {}

  /** A box that is ticked or not. */
  record Truth(boolean truth) implements Content {}

  /** A formula that came to nothing, such as {@code #REF!}. */
  record Failed(String code) implements Content {}

  /** Whether nothing can be seen. */
  default boolean isBlank() {
    return this instanceof Text text && Plain.strip(text.text()).isEmpty();
  }
}
