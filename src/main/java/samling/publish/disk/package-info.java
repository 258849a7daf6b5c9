/** Publishing into folders, here or on a host: as releases behind a link, or file by file. */
@NullMarked
package samling.publish.disk;

import org.jspecify.annotations.NullMarked;
