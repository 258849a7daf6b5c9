/** Measurements, started by hand: none of them is a test. */
@NullMarked
package samling.bench;

import org.jspecify.annotations.NullMarked;
