/** Spreadsheets: files to tables of cells and back, and what a cell means in a column. */
@NullMarked
package samling.sheet;

import org.jspecify.annotations.NullMarked;
