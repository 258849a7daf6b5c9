/** Trees of values to the catalogue's records; what is not right is taken for not written. */
@NullMarked
package samling.read.bind;

import org.jspecify.annotations.NullMarked;
