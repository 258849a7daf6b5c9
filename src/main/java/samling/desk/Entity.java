package samling.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import samling.edit.NewEntity;
import samling.read.FileKind;

/** What editors edit one of at a time. */
enum Entity {
  COURSES(FileKind.COURSE, "title"),
  GROUPS(FileKind.GROUP, "title"),
  ANNOUNCEMENTS(FileKind.ANNOUNCEMENT, "title"),
  PAGES(FileKind.PAGE, "title"),
  PATHWAYS(FileKind.PATHWAYS, "title"),
  TOPICS(FileKind.TOPICS, "name"),
  AUDIENCES(FileKind.AUDIENCES, "name"),
  VENUES(FileKind.VENUES, "name"),
  PEOPLE(FileKind.PEOPLE, "name"),
  ORGANISATIONS(FileKind.ORGANISATIONS, "name"),
  SITE(FileKind.SITE, "name");

  private final FileKind kind;
  private final String title;

  Entity(FileKind kind, String title) {
    this.kind = kind;
    this.title = title;
  }

  FileKind kind() {
    return kind;
  }

  /** The key of its name. */
  String title() {
    return title;
  }

  /** What its folder or file is called, which is what the editing page calls it. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is one of many under their ids in one file. */
  boolean isListed() {
    return !isAlone() && !hasFile();
  }

  /** Whether each of them has a file of its own. */
  boolean hasFile() {
    return kind == FileKind.COURSE || kind == FileKind.GROUP || kind.isMarkdown();
  }

  /** Whether there is only one. */
  boolean isAlone() {
    return kind == FileKind.SITE;
  }

  /** The file that lists them all, or is the only one. */
  String listFile() {
    return "content/" + id() + ".yaml";
  }

  /** What the file of a new one is made as, if it has its own. */
  Optional<NewEntity.Kind> begun() {
    return switch (kind) {
      case COURSE -> Optional.of(NewEntity.Kind.COURSE);
      case GROUP -> Optional.of(NewEntity.Kind.GROUP);
      case ANNOUNCEMENT -> Optional.of(NewEntity.Kind.ANNOUNCEMENT);
      case PAGE -> Optional.of(NewEntity.Kind.PAGE);
      default -> Optional.empty();
    };
  }

  static Optional<Entity> of(String id) {
    return Arrays.stream(values()).filter(entity -> entity.id().equals(id)).findFirst();
  }
}
