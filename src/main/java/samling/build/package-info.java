/** The wiring: calls read, check, plan, bake and output once and in order. */
@NullMarked
package samling.build;

import org.jspecify.annotations.NullMarked;
