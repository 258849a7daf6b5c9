/** A finished site on its way to a web host: what differs, what may be done, and how far it is. */
@NullMarked
package samling.publish;

import org.jspecify.annotations.NullMarked;
