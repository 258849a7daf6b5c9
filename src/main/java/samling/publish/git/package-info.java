/** Branches of Git repositories, by way of the Git that is installed here. */
@NullMarked
package samling.publish.git;

import org.jspecify.annotations.NullMarked;
