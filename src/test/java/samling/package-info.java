/** What the tests of every room share. */
@NullMarked
package samling;

import org.jspecify.annotations.NullMarked;
