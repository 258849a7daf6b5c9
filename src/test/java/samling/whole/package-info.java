/** Tests of the whole: sites that are built as a user builds them, and what comes out. */
@NullMarked
package samling.whole;

import org.jspecify.annotations.NullMarked;
