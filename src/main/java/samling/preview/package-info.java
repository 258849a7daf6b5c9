/**
 * A site while it is written: held in memory, shown by a local server, its faults over the page.
 */
@NullMarked
package samling.preview;

import org.jspecify.annotations.NullMarked;
