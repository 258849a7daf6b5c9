/** The right to publish to a target: one publisher has it at a time, and it ends with its owner. */
@NullMarked
package samling.publish.lease;

import org.jspecify.annotations.NullMarked;
