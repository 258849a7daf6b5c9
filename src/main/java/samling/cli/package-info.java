/** The command line: what a user types, and what comes back on the terminal. */
@NullMarked
package samling.cli;

import org.jspecify.annotations.NullMarked;
