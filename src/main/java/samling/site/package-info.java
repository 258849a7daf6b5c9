/** The planned site: every page, its address and all that a template may see. */
@NullMarked
package samling.site;

import org.jspecify.annotations.NullMarked;
