package samling.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.bake.BakeSettings;
import samling.bake.PageRenderer;
import samling.build.BuiltIns;
import samling.build.SitePlan;
import samling.build.TemplateDiagnostics;
import samling.build.When;
import samling.catalogue.Change;
import samling.catalogue.Content;
import samling.catalogue.Language;
import samling.catalogue.Outlook;
import samling.check.AddressClash;
import samling.check.Checks;
import samling.diagnostic.Diagnostic;
import samling.plan.PlanMemory;
import samling.plan.Planner;
import samling.read.OpenSite;
import samling.read.Reading;
import samling.read.SiteFolder;
import samling.source.SourceText;

/**
 * A site that follows its files: read again, planned again and checked again as they change. Pages
 * are shown before the checks are through, but never while a file cannot be read.
 */
final class LiveSite implements AutoCloseable {
  private static final String PROPERTIES = "jbake.properties";

  /** Bad news may be a file that is half written, and waits to see whether more comes. */
  private static final Duration DOUBT = Duration.ofMillis(80);

  /** Checks that take long wait for so long at most, so that pages come first. */
  private static final Duration LONGEST_PATIENCE = Duration.ofMillis(300);

  /** How often it is looked whether time has changed the site. */
  private static final Duration TICK = Duration.ofSeconds(5);

  private final SiteFolder folder;
  private final PreviewRequest request;
  private final Bulletin bulletin;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(task -> thread(task, "samling-read"));
  private final ScheduledExecutorService checker =
      Executors.newSingleThreadScheduledExecutor(task -> thread(task, "samling-check"));

  private final PlanMemory memory = new PlanMemory();
  private OpenSite open;
  private BakeSettings settings;
  private PageRenderer renderer;
  private volatile Reading reading;
  private @Nullable ScheduledFuture<?> doubt;
  private @Nullable ScheduledFuture<?> awaited;
  private volatile long patience;
  private @Nullable Instant nextChange;
  private @Nullable ScheduledFuture<?> ticking;
  private @Nullable Watch watch;
  private volatile Optional<String> at;

  /** What faults quote from. */
  private Map<String, SourceText> texts = Map.of();

  private LiveSite(SiteFolder folder, PreviewRequest request, Consumer<Situation> listener) {
    this.folder = folder;
    this.request = request;
    this.at = Optional.ofNullable(request.at());
    this.settings = BakeSettings.of(folder.root());
    this.renderer = PageRenderer.of(settings);
    this.open = new OpenSite(folder);
    this.reading = open.read();
    this.bulletin = new Bulletin(listener, at);
  }

  /**
   * Opens a site, read and planned, and follows it from then on.
   *
   * @param listener told of every situation, by a thread that it must not hold up
   */
  static LiveSite open(PreviewRequest request, Consumer<Situation> listener) throws IOException {
    SiteFolder folder = new SiteFolder(request.site(), BuiltIns.assets());
    LiveSite site = new LiveSite(folder, request, listener);
    // What changes while the site is first read is told, and read again.
    site.watch =
        new Watch(
            site.open.root(), site.watched(), site.worker, c -> site.guard(() -> site.changed(c)));
    CompletableFuture.runAsync(() -> site.guard(site::publish), site.worker).join();
    site.ticking =
        site.worker.scheduleAtFixedRate(
            () -> site.guard(site::tick), TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
    return site;
  }

  /** How things stand. */
  Situation situation() {
    return bulletin.last();
  }

  /** The next situation after one that is known, or the same if nothing happens for some time. */
  Situation after(long number, Duration longest) throws InterruptedException {
    return bulletin.after(number, longest);
  }

  /** Shows the site as of an instant, as a user writes it, or empty for now. */
  void showAsOf(Optional<String> instant) {
    at = instant;
    worker.execute(() -> guard(this::publish));
  }

  Path root() {
    return open.root();
  }

  Content content() {
    return reading.content();
  }

  Optional<Language> language() {
    return request.language();
  }

  /** The path of the first page that is written in a file; else of the front page. */
  String address(String file) {
    Optional<Edition> edition = situation().edition();
    String base = edition.map(Edition::base).orElse("/");
    String first = content().catalogue().site().first().tag();
    return edition.stream()
        .flatMap(e -> e.plan().pages().stream())
        .filter(page -> page.lang().equals(first))
        .filter(page -> page.source().filter(s -> s.file().equals(file)).isPresent())
        .map(page -> base + page.path())
        .findFirst()
        .orElse(base);
  }

  Instant now() {
    return instant(content().catalogue().site().zone());
  }

  /** Does work that changes files, or asks what a change would bring, between two readings. */
  <T> T alone(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, worker).join();
  }

  /** What a change would bring; on the worker's thread alone. */
  Rehearsal rehearse(Map<String, Optional<byte[]>> files) {
    Reading before = open.read(files.keySet().stream().map(root()::resolve).toList());
    Reading after = open.suppose(files);
    return new Rehearsal(faults(before), faults(after), after.content());
  }

  private List<Diagnostic> faults(Reading read) {
    Content content = read.content();
    List<Diagnostic> faults = new ArrayList<>(read.diagnostics());
    faults.addAll(Checks.run(content, instant(content.catalogue().site().zone())));
    faults.addAll(AddressClash.check(Planner.addresses(content.catalogue())));
    return faults.stream().sorted().distinct().toList();
  }

  /** Reads files again that were written; on the worker's thread alone. */
  void changed(Collection<String> names) {
    Set<Path> paths = names.stream().map(root()::resolve).collect(Collectors.toSet());
    guard(() -> changed(new Watch.Changes(paths, false)));
  }

  private List<String> watched() {
    Stream<String> own =
        settings.templates().filter(t -> t.startsWith(settings.site())).stream()
            .map(t -> settings.site().relativize(t).toString());
    return Stream.concat(Stream.of("content", "assets", PROPERTIES, "templates"), own)
        .distinct()
        .toList();
  }

  private void changed(Watch.Changes changes) {
    boolean data = changes.all() || changes.paths().stream().anyMatch(this::isData);
    boolean others = changes.all() || changes.paths().stream().anyMatch(path -> !isData(path));
    if (others) {
      settings = BakeSettings.of(folder.root());
      renderer = PageRenderer.of(settings);
    }
    if (changes.all()) {
      open = new OpenSite(folder);
    }
    if (data) {
      reading = open.read(changes.paths());
    }
    ScheduledFuture<?> before = doubt;
    if (before != null) {
      before.cancel(false);
    }
    boolean bad = Situation.faulty(readFaults());
    if (bad && !situation().stale() && situation().edition().isPresent()) {
      doubt =
          worker.schedule(
              () -> guard(() -> believe(changes.paths())), DOUBT.toMillis(), TimeUnit.MILLISECONDS);
    } else {
      publish();
    }
  }

  /** Tells bad news, unless more is coming or has come. */
  private void believe(Collection<Path> changed) {
    if (watch == null || !watch.isBusy()) {
      reading = open.read(changed);
      publish();
    }
  }

  private boolean isData(Path path) {
    return path.startsWith(open.root().resolve("content"))
        || path.startsWith(open.root().resolve("assets"));
  }

  /** What is known to be wrong before anything is planned. */
  private List<Diagnostic> readFaults() {
    texts = new HashMap<>(reading.content().texts());
    return Stream.concat(
            settings.fault().map(f -> TemplateDiagnostics.of(f, open.root(), texts)).stream(),
            reading.diagnostics().stream())
        .sorted()
        .distinct()
        .toList();
  }

  /** Makes an edition of what was read, tells of it, and has it checked. */
  private void publish() {
    Content content = reading.content();
    List<Diagnostic> faults = readFaults();
    Instant now = instant(content.catalogue().site().zone());
    Optional<Edition> edition = situation().edition();
    boolean stale = Situation.faulty(faults);
    if (!stale) {
      SitePlan plan = SitePlan.of(content.catalogue(), content.assets(), settings, now, memory);
      edition = Optional.of(new Edition(plan, settings, renderer));
    }
    if (awaited != null) {
      awaited.cancel(false);
    }
    Situation told = tell(edition, stale, faults, Optional.empty());
    awaited =
        checker.schedule(
            () -> guard(() -> check(told, content, now)), patience, TimeUnit.MILLISECONDS);
  }

  private void check(Situation checked, Content content, Instant now) {
    BooleanSupplier wanted = () -> situation().number() == checked.number();
    if (!wanted.getAsBoolean()) {
      return;
    }
    long begun = System.nanoTime();
    List<Diagnostic> all = new ArrayList<>(checked.diagnostics());
    all.addAll(Checks.run(content, now, wanted));
    all.addAll(AddressClash.check(Planner.addresses(content.catalogue())));
    List<Diagnostic> faults = all.stream().sorted().distinct().toList();
    Instant next = new Outlook(content.catalogue(), now).nextChange().map(Change::at).orElse(null);
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    patience = Math.min(took / 2, LONGEST_PATIENCE.toMillis());
    worker.execute(
        () -> {
          if (situation().number() == checked.number()) {
            nextChange = next;
            tell(checked.edition(), checked.stale(), faults, checked.trouble());
          }
        });
  }

  /** Takes a step; where it stumbles, that is told, and the site stays as it was. */
  private void guard(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      Situation was = situation();
      tell(was.edition(), true, was.diagnostics(), Optional.of(e.toString()));
    }
  }

  private Situation tell(
      Optional<Edition> edition, boolean stale, List<Diagnostic> faults, Optional<String> trouble) {
    return bulletin.tell(edition, stale, faults, texts, trouble, at);
  }

  /** The site changes by itself as time goes: when it says so, and each day. */
  private void tick() {
    Optional<Edition> edition = situation().edition();
    if (at.isEmpty() && edition.isPresent() && !situation().stale()) {
      ZoneId zone = edition.get().plan().catalogue().site().zone();
      Instant then = edition.get().plan().now();
      Instant now = instant(zone);
      boolean another = !LocalDate.ofInstant(now, zone).equals(LocalDate.ofInstant(then, zone));
      if (another || (nextChange != null && !nextChange.isAfter(now))) {
        publish();
      }
    }
  }

  private Instant instant(ZoneId zone) {
    return at.map(text -> When.parse(text, zone))
        .orElseGet(() -> request.clock().apply(zone).truncatedTo(ChronoUnit.MINUTES));
  }

  private static Thread thread(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    try {
      if (watch != null) {
        watch.close();
      }
    } catch (UncheckedIOException e) {
      // It watches no more; that was the point.
    } finally {
      if (ticking != null) {
        ticking.cancel(false);
      }
      worker.shutdownNow();
      checker.shutdownNow();
    }
  }
}
