/** YAML text changed in place: what a change does not touch stays byte for byte. */
@NullMarked
package samling.revise;

import org.jspecify.annotations.NullMarked;
