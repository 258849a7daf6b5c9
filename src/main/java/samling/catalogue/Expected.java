package samling.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;

/** When something is expected, as far as it is known. */
public sealed interface Expected {
  /** Some time in a month. */
  record Month(YearMonth month) implements Expected {}

  /** A day that is not settled yet. */
  record Day(LocalDate date) implements Expected {}

  /** In words. */
  record Words(Text text) implements Expected {}
}
