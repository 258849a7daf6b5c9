/** Markdown to safe HTML, with every link that names something and where it stands. */
@NullMarked
package samling.read.markdown;

import org.jspecify.annotations.NullMarked;
