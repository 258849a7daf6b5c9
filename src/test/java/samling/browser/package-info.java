/** Tests of finished pages in a real browser, as readers meet them. */
@NullMarked
package samling.browser;

import org.jspecify.annotations.NullMarked;
