/** Files to values: everything under a site's folder becomes records, or a diagnostic that says why not. */
@NullMarked
package samling.read;

import org.jspecify.annotations.NullMarked;
