/**
 * Everything a template may see: pages as a sealed family of records, made of words ready to print.
 */
@NullMarked
package samling.site;

import org.jspecify.annotations.NullMarked;
