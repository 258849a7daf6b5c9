/** Content files opened, changed and saved: what programs write goes through here. */
@NullMarked
package samling.edit;

import org.jspecify.annotations.NullMarked;
