/** Tests of what planning works out apart from any site. */
@NullMarked
package samling.plan;

import org.jspecify.annotations.NullMarked;
