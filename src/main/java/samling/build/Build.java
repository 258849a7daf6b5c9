package samling.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.bake.Bake;
import samling.bake.BakeResult;
import samling.bake.BakeSettings;
import samling.bake.Sheet;
import samling.build.LastBuild.Question;
import samling.catalogue.Catalogue;
import samling.catalogue.Content;
import samling.catalogue.Standstill;
import samling.check.AddressClash;
import samling.check.Checks;
import samling.check.FinishedPages;
import samling.diagnostic.Diagnostic;
import samling.output.LostFile;
import samling.output.OutputFolder;
import samling.output.OutputRefused;
import samling.output.Staging;
import samling.plan.Planner;
import samling.read.Reader;
import samling.read.Reading;
import samling.read.SiteFolder;
import samling.site.PlannedPage;

/** One build of a site, from its folder to its finished pages. */
public final class Build {
  /** Stands for the address of a site that does not know its own (RFC 2606). */
  private static final URI NOWHERE = URI.create("https://site.invalid/");

  private final Request request;
  private final BakeSettings settings;
  private final Findings findings;

  /** What the site is built from, where anybody is to know that later. */
  private final Optional<Inputs> inputs;

  /** The time for which the same content is told of in the same way; not known at first. */
  private Stretch stretch = new Stretch(Instant.MIN, Instant.MIN);

  /** Whether nothing is wrong with any page. */
  private boolean sound;

  private Build(Request request, BakeSettings settings, Optional<Inputs> inputs) {
    this.request = request;
    this.settings = settings;
    this.findings = new Findings(settings);
    this.inputs = inputs;
  }

  /** A build that has more to do than the last one has told. */
  private static Build after(LastBuild last, Request request) {
    BakeSettings settings = BakeSettings.of(request.site());
    return new Build(request, settings, last.inputs(settings.templates().stream().toList()));
  }

  /** The folder that a site is built into if no other is named. */
  public static Path output(Path site) {
    return BakeSettings.of(site).destination();
  }

  /**
   * Builds the site and swaps it in if nothing stands in the way. Where nothing has changed since
   * the last time, the site that is there stays.
   */
  public static Outcome build(Request request) throws IOException, OutputRefused {
    request.progress().accept(Stage.COMPARE);
    LastBuild last = new LastBuild(request, Question.BUILD);
    Optional<Outcome> again = last.again();
    if (again.isPresent()) {
      return again.get();
    }
    Build build = after(last, request);
    SitePlan plan = build.plan();
    if (plan == null) {
      return build.outcome(Optional.empty());
    }
    Ledger ledger = build.inputs.map(now -> new Ledger(plan, last.key(), now)).orElse(null);
    request.progress().accept(Stage.OPEN);
    String seal;
    try (OutputFolder folder =
        OutputFolder.open(
            build.output(),
            request.site(),
            build.sources(),
            CacheFile.SPARE,
            () -> request.progress().accept(Stage.WAIT_FOR_OTHER))) {
      if (!build.fill(folder, plan, TakenOver.from(last, ledger, plan, folder))) {
        return build.outcome(Optional.empty());
      }
      request.progress().accept(Stage.WRITE);
      folder.commit();
      seal = folder.seal();
    }
    MadePages pages =
        ledger != null && build.sound ? ledger.made(seal, build.stretch, plan.pages()) : null;
    Outcome outcome = build.outcome(Optional.of(plan.summary(build.output())));
    last.keep(outcome, build.stretch, seal, pages);
    return outcome;
  }

  /** Does all a build does but leave a site behind. */
  public static Outcome check(Request request) throws IOException {
    request.progress().accept(Stage.COMPARE);
    LastBuild last = new LastBuild(request, Question.CHECK);
    Optional<Outcome> again = last.again();
    if (again.isPresent()) {
      return again.get();
    }
    Build build = after(last, request);
    SitePlan plan = build.plan();
    if (plan == null || !build.bakeAndCheck(plan, Optional.empty(), (path, bytes) -> {})) {
      return build.outcome(Optional.empty());
    }
    Outcome outcome = build.outcome(Optional.of(plan.summary(null)));
    last.keep(outcome, build.stretch, "", null);
    return outcome;
  }

  /** Bakes in an oven that JBake has lit, into JBake's own destination once all is well. */
  public static Outcome inside(Request request, BakeSettings settings) throws IOException {
    Build build = new Build(request, settings, Optional.empty());
    SitePlan plan = build.plan();
    if (plan == null) {
      return build.outcome(Optional.empty());
    }
    try (ScratchFolder folder = ScratchFolder.make();
        Staging staging = new Staging(folder.path())) {
      if (!build.bakeAndCheck(plan, Optional.empty(), build.packing(staging::write))) {
        return build.outcome(Optional.empty());
      }
      OutputFolder.add(staging, build.output());
    }
    return build.outcome(Optional.of(plan.summary(build.output())));
  }

  /** Reads, checks and plans; null where a fault stands in the way. */
  private @Nullable SitePlan plan() throws IOException {
    request.progress().accept(Stage.READ);
    Reading reading = Reader.read(new SiteFolder(request.site(), BuiltIns.assets()));
    findings.add(reading);

    request.progress().accept(Stage.CHECK);
    Content content = reading.content();
    Catalogue all = content.catalogue();
    Instant now = request.clock().apply(all.site().zone());
    findings.add(Checks.run(content, now));
    stretch = new Stretch(now, Standstill.end(all, now));
    Catalogue catalogue = request.drafts() ? all : all.withoutDrafts();
    findings.add(AddressClash.check(Planner.addresses(catalogue)));
    if (findings.faulty()) {
      return null;
    }
    all.letSourcesGo();
    inputs.ifPresent(known -> known.know(content.texts()));
    findings.letTextsGo();
    request.progress().accept(Stage.PLAN);
    return SitePlan.of(catalogue, content.assets(), settings, now);
  }

  /** Bakes into a folder: all pages, if any that was to be taken over turns out to be lost. */
  private boolean fill(OutputFolder folder, SitePlan plan, Optional<TakenOver> taken)
      throws IOException {
    try {
      return bakeAndCheck(plan, taken, packing(folder.staging()::write));
    } catch (LostFile e) {
      folder.beginAgain();
      return bakeAndCheck(plan, Optional.empty(), packing(folder.staging()::write));
    }
  }

  /** Words and renders every page, and looks at what comes out before it is written. */
  private boolean bakeAndCheck(
      SitePlan plan, Optional<TakenOver> taken, BiConsumer<String, byte[]> write)
      throws IOException {
    List<PlannedPage> planned = plan.pages();
    List<PlannedPage> rest = taken.map(last -> last.rest(planned)).orElse(planned);
    List<Sheet> sheets = rest.stream().map(plan::sheet).toList();
    URI base = Objects.requireNonNullElse(plan.catalogue().site().url(), NOWHERE);
    FinishedPages pages = new FinishedPages(base, plan.paths());
    taken.ifPresent(last -> pages.keep(last.before()));
    request.progress().accept(Stage.BAKE);
    BakeResult result;
    try {
      result =
          Bake.with(settings)
              .bake(
                  sheets,
                  plan.feeds(),
                  plan::others,
                  (path, bytes) -> {
                    pages.look(path, bytes);
                    write.accept(path, bytes);
                  },
                  () -> request.progress().accept(Stage.FINISH));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    findings.add(result);
    if (findings.faulty()) {
      return false;
    }
    request.progress().accept(Stage.CHECK_PAGES);
    List<Diagnostic> faults = pages.faults(result.written());
    findings.add(faults);
    sound = faults.isEmpty();
    return !findings.faulty();
  }

  private BiConsumer<String, byte[]> packing(BiConsumer<String, byte[]> write) throws IOException {
    return PackedFiles.beside(PackedFiles.askedFor(settings), write);
  }

  private List<Path> sources() {
    Path templates = settings.site().resolve("templates");
    Path home = settings.site().resolve(CacheFile.HOME);
    return Stream.concat(
            Stream.of(settings.content(), settings.assets(), templates, home),
            settings.templates().stream())
        .toList();
  }

  private Path output() {
    return Objects.requireNonNullElse(request.output(), settings.destination());
  }

  private Outcome outcome(Optional<Summary> summary) {
    return findings.outcome(summary, Files.isRegularFile(output().resolve("index.html")));
  }
}
