/** From the planned site to its files: the one room that knows JBake and FreeMarker. */
@NullMarked
package samling.bake;

import org.jspecify.annotations.NullMarked;
