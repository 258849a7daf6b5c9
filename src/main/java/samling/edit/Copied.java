package samling.edit;

import java.time.LocalDate;
import java.util.List;
import samling.revise.Value.Mapping;

/**
 * An offering made after another.
 *
 * @param value what its keys say
 * @param days the days of the old one and of the new one, side by side
 * @param notes what a person should know of it
 */
public record Copied(Mapping value, List<Day> days, List<Note> notes) {

  /** A day and the one it became. */
  public record Day(LocalDate before, LocalDate after) {}

  public Copied {
    days = List.copyOf(days);
    notes = List.copyOf(notes);
  }
}
