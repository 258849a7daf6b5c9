/** The files editors write, as text and as trees in which every value knows where it stands. */
@NullMarked
package samling.source;

import org.jspecify.annotations.NullMarked;
