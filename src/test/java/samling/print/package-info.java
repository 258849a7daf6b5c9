/** Papers, looked at by readers nobody here wrote. */
@NullMarked
package samling.print;

import org.jspecify.annotations.NullMarked;
