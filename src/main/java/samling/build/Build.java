package samling.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
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
import samling.diagnostic.Severity;
import samling.output.LostFile;
import samling.output.OutputFolder;
import samling.output.OutputRefused;
import samling.output.Staging;
import samling.plan.Planner;
import samling.read.Reader;
import samling.read.Reading;
import samling.read.SiteFolder;
import samling.site.PlannedPage;
import samling.source.SourceText;

/** One build of a site, from its folder to its finished pages. */
public final class Build {
  /** Stands for the address of a site that does not know its own (RFC 2606). */
  private static final URI NOWHERE = URI.create("https://site.invalid/");

  private final Request request;
  private final BakeSettings settings;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, SourceText> texts = new LinkedHashMap<>();
  private SortedMap<String, String> sums = new TreeMap<>();

  /** The first instant for which a build of the same content may tell something else. */
  private Instant until = Instant.MIN;

  /** Whether nothing is wrong with any page. */
  private boolean sound;

  private Build(Request request, BakeSettings settings) {
    this.request = request;
    this.settings = settings;
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
    BakeSettings settings = BakeSettings.of(request.site());
    Build build = new Build(request, settings);
    Optional<Inputs> inputs = last.inputs(build.templates());
    SitePlan plan = build.plan();
    if (plan == null) {
      return build.outcome(Optional.empty());
    }
    String seal;
    MadePages pages;
    Path output = Objects.requireNonNullElse(request.output(), settings.destination());
    request.progress().accept(Stage.OPEN);
    try (OutputFolder folder =
        OutputFolder.open(
            output,
            request.site(),
            build.sources(),
            CacheFile.SPARE,
            () -> request.progress().accept(Stage.WAIT_FOR_OTHER))) {
      Optional<Ledger> ledger = inputs.map(now -> build.ledger(plan, now.house()));
      Optional<TakenOver> taken = ledger.flatMap(now -> build.takenOver(plan, last, now, folder));
      if (!build.fill(folder, plan, taken)) {
        return build.outcome(Optional.empty());
      }
      request.progress().accept(Stage.WRITE);
      folder.commit();
      seal = folder.seal();
      pages = ledger.map(now -> build.made(now, last, plan, seal)).orElse(null);
    }
    Summary summary = plan.summary(output);
    inputs
        .flatMap(now -> build.told(last, now, summary, plan.now(), seal))
        .ifPresent(told -> last.keep(told, pages));
    return build.outcome(Optional.of(summary));
  }

  /** Does all a build does but leave a site behind. */
  public static Outcome check(Request request) throws IOException {
    request.progress().accept(Stage.COMPARE);
    LastBuild last = new LastBuild(request, Question.CHECK);
    Optional<Outcome> again = last.again();
    if (again.isPresent()) {
      return again.get();
    }
    BakeSettings settings = BakeSettings.of(request.site());
    Build build = new Build(request, settings);
    Optional<Inputs> inputs = last.inputs(build.templates());
    SitePlan plan = build.plan();
    if (plan == null || !build.bakeAndCheck(plan, Optional.empty(), (path, bytes) -> {})) {
      return build.outcome(Optional.empty());
    }
    Summary summary = plan.summary(null);
    inputs.flatMap(now -> build.told(last, now, summary, plan.now(), "")).ifPresent(last::keep);
    return build.outcome(Optional.of(summary));
  }

  /** Bakes in an oven that JBake has lit, into JBake's own destination once all is well. */
  public static Outcome inside(Request request, BakeSettings settings) throws IOException {
    Build build = new Build(request, settings);
    SitePlan plan = build.plan();
    if (plan == null) {
      return build.outcome(Optional.empty());
    }
    Path output = settings.destination();
    try (ScratchFolder folder = ScratchFolder.make();
        Staging staging = new Staging(folder.path())) {
      if (!build.bakeAndCheck(plan, Optional.empty(), build.packing(staging::write))) {
        return build.outcome(Optional.empty());
      }
      OutputFolder.add(staging, output);
    }
    return build.outcome(Optional.of(plan.summary(output)));
  }

  /** Reads, checks and plans; null where a fault stands in the way. */
  private @Nullable SitePlan plan() throws IOException {
    request.progress().accept(Stage.READ);
    settings
        .fault()
        .ifPresent(f -> diagnostics.add(TemplateDiagnostics.of(f, settings.site(), texts)));
    Reading reading = Reader.read(new SiteFolder(request.site(), BuiltIns.assets()));
    Content content = reading.content();
    texts.putAll(content.texts());
    diagnostics.addAll(reading.diagnostics());

    request.progress().accept(Stage.CHECK);
    Instant now = request.clock().apply(content.catalogue().site().zone());
    diagnostics.addAll(Checks.run(content, now));
    until = Standstill.end(content.catalogue(), now);
    Catalogue catalogue =
        request.drafts() ? content.catalogue() : content.catalogue().withoutDrafts();
    diagnostics.addAll(AddressClash.check(Planner.addresses(catalogue)));
    if (faulty()) {
      return null;
    }
    letGo(content.catalogue());
    request.progress().accept(Stage.PLAN);
    return SitePlan.of(catalogue, content.assets(), settings, now);
  }

  /** Keeps of all texts only what is to be quoted: no fault of theirs is found from here on. */
  private void letGo(Catalogue read) {
    read.letSourcesGo();
    sums = Ledger.sums(texts);
    texts
        .keySet()
        .retainAll(diagnostics.stream().map(d -> d.span().file()).collect(Collectors.toSet()));
  }

  private Ledger ledger(SitePlan plan, String house) {
    return new Ledger(plan, sums, house);
  }

  /** The pages of the last build, if they lie where they did and most may be as they were. */
  private Optional<TakenOver> takenOver(
      SitePlan plan, LastBuild last, Ledger ledger, OutputFolder folder) {
    MadePages made = last.pages().orElse(null);
    return made != null && ledger.stands(made, last.key(), plan.now()) && folder.bears(made.seal())
        ? Optional.of(new TakenOver(ledger, made, folder.staging(), plan.packings()))
        : Optional.empty();
  }

  /** How the pages were made, or null where something is wrong with any. */
  private @Nullable MadePages made(Ledger ledger, LastBuild last, SitePlan plan, String seal) {
    return sound ? ledger.made(last.key(), seal, plan.now(), until, plan.pages()) : null;
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
    result.faults().forEach(f -> diagnostics.add(TemplateDiagnostics.of(f, settings, texts)));
    if (faulty()) {
      return false;
    }
    request.progress().accept(Stage.CHECK_PAGES);
    List<Diagnostic> faults = pages.faults(result.written());
    diagnostics.addAll(faults);
    sound = faults.isEmpty();
    return !faulty();
  }

  /** What this build tells, unless what it was made of can't be told. */
  private Optional<Told> told(
      LastBuild last, Inputs inputs, Summary summary, Instant now, String seal) {
    List<Diagnostic> faults = outcome(Optional.of(summary)).diagnostics();
    Map<String, SourceText> quoted = new LinkedHashMap<>();
    for (Diagnostic fault : faults) {
      SourceText text = texts.get(fault.span().file());
      if (text != null) {
        quoted.put(text.file(), text);
      }
    }
    inputs.know(sums);
    return inputs
        .word()
        .map(
            word ->
                new Told(
                    last.key(),
                    templates(),
                    inputs.outline(),
                    word,
                    Told.zone(summary.zone(), now, until),
                    now,
                    until,
                    faults,
                    quoted,
                    summary.inOffset(),
                    request.output() == null,
                    seal));
  }

  private List<Path> templates() {
    return settings.templates().stream().toList();
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

  private boolean faulty() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  private Outcome outcome(Optional<Summary> summary) {
    Path output = Objects.requireNonNullElse(request.output(), settings.destination());
    return new Outcome(
        diagnostics, texts, summary, Files.isRegularFile(output.resolve("index.html")));
  }
}
