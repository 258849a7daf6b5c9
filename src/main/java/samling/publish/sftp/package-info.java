/** Folders of hosts that are reached by SFTP over SSH. */
@NullMarked
package samling.publish.sftp;

import org.jspecify.annotations.NullMarked;
