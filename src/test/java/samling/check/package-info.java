/** Tests of the rules, each on a small site in a string. */
@NullMarked
package samling.check;

import org.jspecify.annotations.NullMarked;
