/** Files to values: all there is below a site's folder, and every fault of it as a diagnostic. */
@NullMarked
package samling.read;

import org.jspecify.annotations.NullMarked;
