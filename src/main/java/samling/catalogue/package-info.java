/**
 * The catalogue as immutable values, and what follows from them and a clock. No input, no output.
 */
@NullMarked
package samling.catalogue;

import org.jspecify.annotations.NullMarked;
