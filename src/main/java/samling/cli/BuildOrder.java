package samling.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import samling.build.Build;
import samling.build.Request;
import samling.catalogue.Language;
import samling.output.OutputRefused;

/**
 * What {@code samling build} is asked for, all of it as it should be.
 *
 * @param site the site's folder
 * @param output where to build, or null for what {@code jbake.properties} says
 * @param at when it is to be, as the user wrote it, or null for now
 * @param drafts whether drafts are to be part of it
 * @param language the language faults are told in
 * @param json whether faults are told as JSON
 * @param quiet whether nothing but faults is told
 * @param timed whether to tell where the time went
 */
record BuildOrder(
    Path site,
    @Nullable Path output,
    @Nullable String at,
    boolean drafts,
    Language language,
    boolean json,
    boolean quiet,
    boolean timed) {

  /** Builds, and tells of it; the exit code. */
  int carryOut(PrintWriter out, PrintWriter err) throws IOException {
    long start = System.nanoTime();
    Report report =
        new Report(out, err, Messages.of(language), json, quiet, Terminal.watches(), timed);
    try {
      Request request = new Request(site, output, SiteOptions.moment(at), drafts, report::progress);
      return report.outcome(
          Build.build(request), Duration.ofNanos(System.nanoTime() - start), true);
    } catch (OutputRefused e) {
      return report.refused(e);
    }
  }
}
