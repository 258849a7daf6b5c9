/** The content model: the schema of each kind of content file, and what its keys mean in words. */
@NullMarked
package samling.schema;

import org.jspecify.annotations.NullMarked;
