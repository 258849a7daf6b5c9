/** The way in from stock JBake, as the command line is the way in from a terminal. */
@NullMarked
package samling.stock;

import org.jspecify.annotations.NullMarked;
