package samling.site;

import java.util.List;
import java.util.function.Supplier;

/**
 * A folder of files that is planned: where it lies is known; the files are made when they are first
 * asked for.
 *
 * @param path below the site's root, with a slash at its end
 * @param files makes every file below it; the same each time
 */
public record PlannedFolder(String path, Supplier<List<SiteFile>> files) {}
