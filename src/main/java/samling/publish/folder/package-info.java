/** Folders of this machine, and of shares that are mounted on it. */
@NullMarked
package samling.publish.folder;

import org.jspecify.annotations.NullMarked;
