/** The finished site on disk: staged beside the old one, and swapped in whole. */
@NullMarked
package samling.output;

import org.jspecify.annotations.NullMarked;
