package samling.exchange;

import samling.sheet.Field;
import samling.sheet.Place;

/**
 * A cell that says something else than the content file.
 *
 * @param before what the file says; empty for nothing
 * @param after what the cell says; empty for nothing
 */
public record CellChange(Field field, Place place, String before, String after) {}
