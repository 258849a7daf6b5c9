/** Tests of the preview without a browser. */
@NullMarked
package samling.preview;

import org.jspecify.annotations.NullMarked;
