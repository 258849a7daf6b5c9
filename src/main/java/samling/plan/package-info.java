/** Decides which pages and addresses there are, and words everything a template will print. */
@NullMarked
package samling.plan;

import org.jspecify.annotations.NullMarked;
