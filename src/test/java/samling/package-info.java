/** Tests of the whole: its structure and its launcher. */
@NullMarked
package samling;

import org.jspecify.annotations.NullMarked;
