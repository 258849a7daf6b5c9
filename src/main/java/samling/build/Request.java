package samling.build;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a build.
 *
 * @param site the site's folder
 * @param output where to, or null for what {@code jbake.properties} says
 * @param clock the instant the site is built for, once the site's own zone is known
 * @param drafts whether drafts are to be part of it
 * @param progress told of every step that begins
 */
public record Request(
    Path site,
    @Nullable Path output,
    Function<ZoneId, Instant> clock,
    boolean drafts,
    Consumer<Stage> progress) {}
