/** A catalogue made by the libraries that Samling rests on and nothing else, for comparison. */
@NullMarked
package samling.bench.floor;

import org.jspecify.annotations.NullMarked;
