/** Content files read into positioned, checked values, with every fault as a diagnostic. */
@NullMarked
package samling.read;

import org.jspecify.annotations.NullMarked;
