/** The interface's words in each language: sentences, dates, intervals, amounts, order. */
@NullMarked
package samling.words;

import org.jspecify.annotations.NullMarked;
