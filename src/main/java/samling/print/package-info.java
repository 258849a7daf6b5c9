/** Finished papers to PDF. */
@NullMarked
package samling.print;

import org.jspecify.annotations.NullMarked;
