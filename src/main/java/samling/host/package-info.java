/** What any web host has to do for a site: types, caching, security, and words for each server. */
@NullMarked
package samling.host;

import org.jspecify.annotations.NullMarked;
