/** Tests of what readers search. */
@NullMarked
package samling.search;

import org.jspecify.annotations.NullMarked;
