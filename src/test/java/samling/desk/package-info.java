/** Tests of the preview without a browser. */
@NullMarked
package samling.desk;

import org.jspecify.annotations.NullMarked;
