/** Publishing, against real hosts on this machine, and stopped at every step. */
@NullMarked
package samling.publish.folder;

import org.jspecify.annotations.NullMarked;
