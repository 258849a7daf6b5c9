/**
 * The rules content has to keep: one class per rule, one list of rules, and nothing that reads
 * files.
 */
@NullMarked
package samling.check;

import org.jspecify.annotations.NullMarked;
