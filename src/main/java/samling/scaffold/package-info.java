/** A new site to begin with: a small example that explains itself, in the editor's language. */
@NullMarked
package samling.scaffold;

import org.jspecify.annotations.NullMarked;
