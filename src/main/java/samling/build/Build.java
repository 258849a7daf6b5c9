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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.bake.Bake;
import samling.bake.BakeResult;
import samling.bake.BakeSettings;
import samling.bake.Sheet;
import samling.catalogue.Catalogue;
import samling.catalogue.Content;
import samling.check.AddressClash;
import samling.check.Checks;
import samling.check.FinishedPages;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Severity;
import samling.host.Packing;
import samling.output.OutputFolder;
import samling.output.OutputRefused;
import samling.plan.Planner;
import samling.read.Reader;
import samling.read.Reading;
import samling.read.SiteFolder;
import samling.source.SourceText;

/** One build of a site, from its folder to its finished pages. */
public final class Build {
  /** Stands for the address of a site that does not know its own (RFC 2606). */
  private static final URI NOWHERE = URI.create("https://site.invalid/");

  private final Request request;
  private final BakeSettings settings;
  private final Bake bake;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, SourceText> texts = new LinkedHashMap<>();
  private List<String> packed = List.of();

  private Build(Request request, BakeSettings settings, Bake bake) {
    this.request = request;
    this.settings = settings;
    this.bake = bake;
  }

  /** The folder that a site is built into if no other is named. */
  public static Path output(Path site) {
    return BakeSettings.of(site).destination();
  }

  /** Builds the site and swaps it in if nothing stands in the way. */
  public static Outcome build(Request request) throws IOException, OutputRefused {
    BakeSettings settings = BakeSettings.of(request.site());
    Build build = new Build(request, settings, Bake.with(settings));
    SitePlan plan = build.plan();
    if (plan == null) {
      return build.outcome(Optional.empty());
    }
    Path output = Objects.requireNonNullElse(request.output(), settings.destination());
    request.progress().accept(Stage.OPEN);
    try (OutputFolder folder =
        OutputFolder.open(
            output,
            request.site(),
            build.sources(),
            () -> request.progress().accept(Stage.WAIT_FOR_OTHER))) {
      if (!build.bakeAndCheck(plan, folder.staging())) {
        return build.outcome(Optional.empty());
      }
      request.progress().accept(Stage.WRITE);
      folder.commit();
    }
    return build.outcome(Optional.of(plan.summary(output)));
  }

  /** Does all a build does but leave a site behind. */
  public static Outcome check(Request request) throws IOException {
    BakeSettings settings = BakeSettings.of(request.site());
    Build build = new Build(request, settings, Bake.with(settings));
    SitePlan plan = build.plan();
    if (plan == null) {
      return build.outcome(Optional.empty());
    }
    try (ScratchFolder folder = ScratchFolder.make()) {
      return build.outcome(
          build.bakeAndCheck(plan, folder.path())
              ? Optional.of(plan.summary(null))
              : Optional.empty());
    }
  }

  /** Bakes in an oven that JBake has lit, into JBake's own destination once all is well. */
  public static Outcome inside(Request request, BakeSettings settings, Bake bake)
      throws IOException {
    Build build = new Build(request, settings, bake);
    SitePlan plan = build.plan();
    if (plan == null) {
      return build.outcome(Optional.empty());
    }
    Path output = settings.destination();
    try (ScratchFolder folder = ScratchFolder.make()) {
      if (!build.bakeAndCheck(plan, folder.path())) {
        return build.outcome(Optional.empty());
      }
      List<String> files = new ArrayList<>(plan.files());
      files.addAll(build.packed);
      OutputFolder.add(folder.path(), files, output);
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
    Catalogue catalogue =
        request.drafts() ? content.catalogue() : content.catalogue().withoutDrafts();
    diagnostics.addAll(AddressClash.check(Planner.addresses(catalogue)));
    if (faulty()) {
      return null;
    }
    request.progress().accept(Stage.PLAN);
    return SitePlan.of(catalogue, content.assets(), settings, now);
  }

  /** Renders every page into a folder and looks at what came out. */
  private boolean bakeAndCheck(SitePlan plan, Path into) throws IOException {
    request.progress().accept(Stage.WORD);
    List<Sheet> sheets = plan.sheets();
    request.progress().accept(Stage.BAKE);
    BakeResult result =
        bake.bake(sheets, plan.others(), into, () -> request.progress().accept(Stage.FEED));
    result.faults().forEach(f -> diagnostics.add(TemplateDiagnostics.of(f, settings, texts)));
    if (faulty()) {
      return false;
    }
    request.progress().accept(Stage.CHECK_PAGES);
    diagnostics.addAll(
        FinishedPages.check(
            Objects.requireNonNullElse(plan.catalogue().site().url(), NOWHERE),
            result.written(),
            path -> read(into.resolve(path))));
    List<Packing> packings = PackedFiles.askedFor(settings);
    if (!faulty() && !packings.isEmpty()) {
      packed = PackedFiles.write(into, plan.files(), packings);
    }
    return !faulty();
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> sources() {
    Path templates = settings.site().resolve("templates");
    return Stream.concat(
            Stream.of(settings.content(), settings.assets(), templates),
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
