/** What readers search: words to bytes, and the page to do it on. */
@NullMarked
package samling.search;

import org.jspecify.annotations.NullMarked;
