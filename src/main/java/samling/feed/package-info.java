/** What programs read of a site: calendars, feeds, linked data, site map, the catalogue as JSON. */
@NullMarked
package samling.feed;

import org.jspecify.annotations.NullMarked;
