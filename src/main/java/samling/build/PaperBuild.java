package samling.build;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import samling.bake.Bake;
import samling.bake.BakeSettings;
import samling.bake.Sheet;
import samling.build.PaperOutcome.Reason;
import samling.build.PaperOutcome.Refusal;
import samling.catalogue.Catalogue;
import samling.catalogue.Content;
import samling.catalogue.Group;
import samling.catalogue.Language;
import samling.catalogue.Offering;
import samling.check.Checks;
import samling.diagnostic.Suggestion;
import samling.plan.Planner;
import samling.print.Printer;
import samling.read.Reader;
import samling.read.Reading;
import samling.read.SiteFolder;
import samling.site.Page;
import samling.site.Paper;
import samling.site.Site;

/** The making of one paper of a site: read and checked like a build, then printed. */
public final class PaperBuild {
  private final PaperRequest request;
  private final BakeSettings settings;
  private final Findings findings;

  private PaperBuild(PaperRequest request) {
    this.request = request;
    this.settings = BakeSettings.of(request.site());
    this.findings = new Findings(settings);
  }

  /** Makes the paper if nothing stands in the way; an older file of its name is replaced. */
  public static PaperOutcome make(PaperRequest request) throws IOException {
    return new PaperBuild(request).make();
  }

  private PaperOutcome make() throws IOException {
    Reading reading = Reader.read(new SiteFolder(request.site(), BuiltIns.assets()));
    findings.add(reading);
    Content content = reading.content();
    Instant now = request.clock().apply(content.catalogue().site().zone());
    findings.add(Checks.run(content, now));
    if (findings.faulty()) {
      return new PaperOutcome(outcome(), null, null);
    }
    Catalogue catalogue =
        request.drafts() ? content.catalogue() : content.catalogue().withoutDrafts();
    Catalogue placed =
        settings.siteHost().map(host -> catalogue.at(URI.create(host))).orElse(catalogue);
    Offering offering = placed.offering(request.offering());
    if (offering == null) {
      return refused(Reason.UNKNOWN_OFFERING, request.offering(), offeringsNear(placed));
    }
    List<Group> groups = new ArrayList<>();
    for (String id : request.groups()) {
      Group group = placed.groups().get(id);
      if (group == null) {
        return refused(
            Reason.UNKNOWN_GROUP, id, Suggestion.closest(id, placed.groups().keySet()).stream());
      }
      groups.add(group);
    }
    Language language = language(placed, offering);
    if (!placed.site().languages().contains(language)) {
      return refused(
          Reason.LANGUAGE, language.tag(), placed.site().languages().stream().map(Language::tag));
    }
    Site site = plan(placed, content, now, language, offering, groups);
    if (site.pages().get(0).page() instanceof Paper.Handout handout && handout.groups().isEmpty()) {
      return refused(Reason.NO_GROUP, request.offering(), Stream.of());
    }
    return bake(site, offering);
  }

  /** The language asked for, else the offering's own, else the site's first. */
  private Language language(Catalogue catalogue, Offering offering) {
    if (request.language() != null) {
      return request.language();
    }
    return offering.languages().stream()
        .flatMap(tag -> Language.of(tag).stream())
        .filter(catalogue.site().languages()::contains)
        .findFirst()
        .orElse(catalogue.site().first());
  }

  private Site plan(
      Catalogue catalogue,
      Content content,
      Instant now,
      Language language,
      Offering offering,
      List<Group> groups) {
    boolean leaflet = request.kind() == PaperRequest.Kind.LEAFLET;
    return switch (request.kind()) {
      case HANDOUT, LEAFLET ->
          Planner.handout(catalogue, content.assets(), now, language, offering, groups, leaflet);
      case CHECKLIST ->
          Planner.checklist(catalogue, content.assets(), now, language, offering, groups);
      case POSTER -> Planner.poster(catalogue, content.assets(), now, language, offering);
    };
  }

  private PaperOutcome bake(Site site, Offering offering) throws IOException {
    Page page = site.pages().get(0).page();
    Map<String, byte[]> files = new ConcurrentHashMap<>();
    Sheet sheet =
        new Sheet(page.kind(), page.file(), () -> new Sheet.Filling(page, site.view(page), null));
    findings.add(
        Bake.with(settings).bake(List.of(sheet), List.of(), site::files, files::put, () -> {}));
    if (findings.faulty()) {
      return new PaperOutcome(outcome(), null, null);
    }
    byte[] html = Objects.requireNonNull(files.get(page.file()));
    byte[] pdf = Printer.print(new String(html, StandardCharsets.UTF_8), page.file(), files::get);
    return new PaperOutcome(outcome(), null, write(pdf, offering));
  }

  private Path write(byte[] pdf, Offering offering) throws IOException {
    Path file = Objects.requireNonNullElse(request.output(), Path.of(name(offering)));
    Path folder = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
    Files.createDirectories(folder);
    Path whole = folder.resolve("." + file.getFileName() + ".new");
    try {
      Files.write(whole, pdf);
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
    return file;
  }

  /** A name that says when, and not what the course is about. */
  private String name(Offering offering) {
    return request.kind().name().toLowerCase(Locale.ROOT) + "-" + offering.id() + ".pdf";
  }

  /** The offering that was most likely meant; else all of the course that was named. */
  private Stream<String> offeringsNear(Catalogue catalogue) {
    String named = request.offering();
    List<String> all = catalogue.offerings().map(Offering::key).toList();
    Optional<String> near = Suggestion.closest(named, all);
    String course = named.contains("/") ? named.substring(0, named.indexOf('/')) : named;
    return near.isPresent()
        ? near.stream()
        : all.stream().filter(key -> key.startsWith(course + "/"));
  }

  private PaperOutcome refused(Reason reason, String named, Stream<String> known) {
    return new PaperOutcome(outcome(), new Refusal(reason, named, known.toList()), null);
  }

  private Outcome outcome() {
    return findings.outcome(Optional.empty(), false);
  }
}
