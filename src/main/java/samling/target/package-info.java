/** The places a finished site is taken to, as {@code publish.yaml} names them. */
@NullMarked
package samling.target;

import org.jspecify.annotations.NullMarked;
