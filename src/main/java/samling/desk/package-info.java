/** The editing page: content as forms in a browser, and the way back from a form into files. */
@NullMarked
package samling.desk;

import org.jspecify.annotations.NullMarked;
