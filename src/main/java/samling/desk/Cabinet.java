package samling.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samling.catalogue.Content;
import samling.catalogue.Language;
import samling.desk.NotDone.Reason;
import samling.desk.Shape.Group;
import samling.diagnostic.Diagnostic;
import samling.edit.Document;
import samling.edit.FileChange;
import samling.edit.NewEntity;
import samling.edit.Refusal;
import samling.edit.Refused;
import samling.edit.SiteDesk;
import samling.read.FileKind;
import samling.read.Ids;
import samling.source.SourceText;

/** The things of a site, each found by what it is and its id, or begun. */
final class Cabinet {

  private static final Forms FORMS = new Forms();

  private final Path root;
  private final Content content;
  private final Tongues tongues;

  /**
   * @param root the site's folder
   * @param content what was read of it
   */
  Cabinet(Path root, Content content) {
    this.root = root;
    this.content = content;
    this.tongues = new Tongues(content.catalogue().site().languages());
  }

  /** Something that is there; nothing if it is not. */
  Optional<Card> find(Entity entity, String id) throws IOException, NotDone {
    if (entity.isAlone()) {
      return existing(entity.listFile()).isPresent() && id.equals(entity.id())
          ? Optional.of(new WholeFile(tongues, group(entity), sheet(entity.listFile())))
          : Optional.empty();
    }
    if (entity.isListed()) {
      if (existing(entity.listFile()).isEmpty()) {
        return Optional.empty();
      }
      Sheet sheet = sheet(entity.listFile());
      return sheet.document().value().get(id).isPresent()
          ? Optional.of(new Listed(tongues, group(entity), sheet, id))
          : Optional.empty();
    }
    Optional<String> name = file(entity, id);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(card(entity, id, sheet(name.get())));
  }

  private Card card(Entity entity, String id, Sheet sheet) throws IOException, NotDone {
    return entity.kind().isMarkdown()
        ? article(entity, id, sheet)
        : new WholeFile(tongues, group(entity), sheet);
  }

  private Card article(Entity entity, String id, Sheet original) throws IOException, NotDone {
    Map<Language, Sheet> translations = new LinkedHashMap<>();
    for (Language language : tongues.all().subList(1, tongues.all().size())) {
      String own = id + "." + language.tag() + ".md";
      Optional<String> name = named(entity, own);
      String place = original.document().source().file();
      translations.put(
          language,
          name.isPresent()
              ? sheet(name.get())
              : seed(
                  FileKind.PAGE,
                  place.substring(0, place.lastIndexOf('/') + 1) + own,
                  "---\ntitle: x\n---\n"));
    }
    return new Article(tongues, group(entity), original, translations);
  }

  /** Something new, with all that a form says of it to be written yet. */
  Card begin(Entity entity, String id, LocalDate today) throws IOException, NotDone {
    if (entity.begun().isPresent()) {
      return card(entity, id, begun(entity, entity.begun().get(), id, today));
    }
    if (entity.isAlone()) {
      return new WholeFile(
          tongues, group(entity), seed(entity.kind(), entity.listFile(), "name: x\n"));
    }
    if (!Ids.isId(id)) {
      throw NotDone.of(Reason.BAD_ID, id);
    }
    Sheet sheet =
        existing(entity.listFile()).isPresent()
            ? sheet(entity.listFile())
            : seed(entity.kind(), entity.listFile(), id + ":\n  " + entity.title() + ": x\n");
    return new Listed(tongues, group(entity), sheet, id);
  }

  /** The file that explains itself, as it is made at a terminal too. */
  private Sheet begun(Entity entity, NewEntity.Kind kind, String id, LocalDate today)
      throws IOException, NotDone {
    SiteDesk desk = new SiteDesk(root, content, List.of());
    try {
      FileChange made = NewEntity.make(desk, kind, id, List.of("x", "x"), tongues.first(), today);
      Document document =
          Document.read(entity.kind(), made.name(), made.after(), fault -> {}).orElseThrow();
      return new Sheet(new byte[0], document);
    } catch (Refused e) {
      throw notDone(e.refusal());
    }
  }

  private static NotDone notDone(Refusal refusal) {
    String[] args = refusal.args().toArray(String[]::new);
    return switch (refusal.reason()) {
      case BAD_ID -> NotDone.of(Reason.BAD_ID, args);
      case ID_TAKEN -> NotDone.of(Reason.ID_TAKEN, args);
      case ALIAS_TAKEN -> NotDone.of(Reason.ALIAS_TAKEN, args);
      default -> NotDone.faults(Reason.FAULTS, refusal.diagnostics());
    };
  }

  static Group group(Entity entity) {
    return FORMS.of(entity);
  }

  private Optional<String> existing(String name) {
    return Optional.of(name).filter(content.texts()::containsKey);
  }

  /** The file that describes a thing, if it has one of its own. */
  Optional<String> file(Entity entity, String id) {
    return named(entity, id + entity.kind().ending());
  }

  /** The file of this name in an entity's folder, or in one below it. */
  private Optional<String> named(Entity entity, String own) {
    return content.texts().keySet().stream()
        .filter(name -> name.startsWith("content/" + entity.id() + "/"))
        .filter(name -> name.endsWith("/" + own))
        .findFirst();
  }

  private Sheet sheet(String name) throws IOException, NotDone {
    FileKind kind = FileKind.of(name).orElseThrow();
    List<Diagnostic> faults = new ArrayList<>();
    byte[] bytes = Files.readAllBytes(root.resolve(name));
    Optional<Document> document = Document.read(kind, name, bytes, faults::add);
    return new Sheet(
        bytes, document.orElseThrow(() -> NotDone.faults(Reason.UNREADABLE, faults, name)));
  }

  private static Sheet seed(FileKind kind, String name, String text) {
    Document document = Document.of(kind, new SourceText(name, text), fault -> {}).orElseThrow();
    return new Sheet(new byte[0], document);
  }
}
