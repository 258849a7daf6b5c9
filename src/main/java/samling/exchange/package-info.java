/** Offerings out to a spreadsheet, and what was changed there back into the content files. */
@NullMarked
package samling.exchange;

import org.jspecify.annotations.NullMarked;
