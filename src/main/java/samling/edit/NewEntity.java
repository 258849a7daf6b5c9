package samling.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import samling.catalogue.Catalogue;
import samling.catalogue.Language;
import samling.catalogue.Publication;
import samling.edit.Refusal.Reason;
import samling.read.FileKind;
import samling.read.Ids;
import samling.revise.Change;
import samling.revise.Value.Text;
import samling.source.SourceText;

/** A course, group, announcement or page to begin with: a draft that explains itself. */
public final class NewEntity {

  /** What can be begun. */
  public enum Kind {
    COURSE(FileKind.COURSE, "courses", true),
    GROUP(FileKind.GROUP, "groups", true),
    ANNOUNCEMENT(FileKind.ANNOUNCEMENT, "announcements", false),
    PAGE(FileKind.PAGE, "pages", false);

    private final FileKind file;
    private final String folder;
    private final boolean summarised;

    Kind(FileKind file, String folder, boolean summarised) {
      this.file = file;
      this.folder = folder;
      this.summarised = summarised;
    }

    /** Whether it can't do without a summary. */
    public boolean needsSummary() {
      return summarised;
    }

    private String template() {
      return name().toLowerCase(Locale.ROOT) + file.ending();
    }
  }

  private NewEntity() {}

  /**
   * The file of something new.
   *
   * @param words its title, and its summary if it needs one
   * @param language the language of the explanations in it
   * @param today the day it is begun
   */
  public static FileChange make(
      SiteDesk desk, Kind kind, String id, List<String> words, Language language, LocalDate today)
      throws IOException, Refused {
    check(desk, kind, id);
    String name = "content/" + kind.folder + "/" + id + kind.file.ending();
    SourceText template = new SourceText(name, template(kind, language, today));
    Document document =
        Document.of(kind.file, template, fault -> {})
            .orElseThrow(() -> new IllegalStateException(kind + " in " + language));
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.Set(List.of("title"), new Text(words.get(0))));
    if (kind.needsSummary()) {
      changes.add(new Change.Set(List.of("summary"), new Text(words.get(1))));
    }
    for (String date : List.of("date", "verified")) {
      if (document.value().get(date).isPresent()) {
        changes.add(new Change.Set(List.of(date), Days.text(today)));
      }
    }
    Document made = document.with(document.by(changes));
    if (!made.faults().isEmpty()) {
      throw new Refused(Refusal.faults(made.faults()));
    }
    return new FileChange(name, new byte[0], made.bytes());
  }

  /** Makes sure that an id can be used. */
  public static void check(SiteDesk desk, Kind kind, String id) throws Refused {
    if (!Ids.isId(id)) {
      throw new Refused(Refusal.of(Reason.BAD_ID, id, Ids.like(id).orElse("")));
    }
    Optional<String> file =
        desk.content().texts().keySet().stream()
            .filter(name -> name.startsWith("content/" + kind.folder + "/"))
            .filter(name -> name.endsWith("/" + id + kind.file.ending()))
            .findFirst();
    if (file.isPresent()) {
      throw new Refused(Refusal.of(Reason.ID_TAKEN, id, file.get()));
    }
    Optional<String> alias = aliased(desk.catalogue(), kind, id);
    if (alias.isPresent()) {
      throw new Refused(Refusal.of(Reason.ALIAS_TAKEN, id, alias.get()));
    }
  }

  /** The file of whatever had the id once. */
  private static Optional<String> aliased(Catalogue catalogue, Kind kind, String id) {
    return switch (kind) {
      case COURSE ->
          owner(catalogue.courses(), c -> c.publication(), c -> c.source().span().file(), id);
      case GROUP ->
          owner(catalogue.groups(), g -> g.publication(), g -> g.source().span().file(), id);
      case ANNOUNCEMENT ->
          owner(catalogue.announcements(), a -> a.publication(), a -> a.source().span().file(), id);
      case PAGE ->
          owner(catalogue.pages(), p -> p.publication(), p -> p.source().span().file(), id);
    };
  }

  private static <T> Optional<String> owner(
      Map<String, T> things,
      Function<T, Publication> publication,
      Function<T, String> file,
      String alias) {
    return things.values().stream()
        .filter(thing -> publication.apply(thing).aliases().contains(alias))
        .map(file)
        .findFirst();
  }

  private static String template(Kind kind, Language language, LocalDate today) throws IOException {
    String name = "/samling/edit/" + language.tag() + "/" + kind.template();
    LocalDate day = today.plusWeeks(8);
    try (InputStream in = Objects.requireNonNull(NewEntity.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8)
          .replace("{{month}}", day.toString().substring(0, 7))
          .replace("{{day}}", day.toString())
          .replace("{{closes}}", day.minusWeeks(1).toString());
    }
  }
}
