/** A published site held against the list of what was built. */
@NullMarked
package samling.verify;

import org.jspecify.annotations.NullMarked;
