/** What is wrong with the content, where, and how to mend it; printing apart from the value. */
@NullMarked
package samling.diagnostic;

import org.jspecify.annotations.NullMarked;
