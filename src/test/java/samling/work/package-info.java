/** How much a build does, counted instead of timed. */
@NullMarked
package samling.work;

import org.jspecify.annotations.NullMarked;
