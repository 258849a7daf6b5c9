package samling.site;

import java.util.function.Supplier;

/**
 * A search that is planned: that it will be and where is known; what it finds is gathered when it
 * is first asked for.
 *
 * @param lang BCP 47 tag
 * @param path of the page to search on, below the site's root
 * @param courses how many courses can be found
 * @param searchable gathers what can be found; the same each time
 */
public record PlannedSearch(
    String lang, String path, int courses, Supplier<Searchable> searchable) {}
