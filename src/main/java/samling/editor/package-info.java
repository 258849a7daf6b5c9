/** What an editor program needs to help with content: schemas in words, and its settings. */
@NullMarked
package samling.editor;

import org.jspecify.annotations.NullMarked;
