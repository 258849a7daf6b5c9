package samling.read;

import java.util.Locale;
import java.util.Optional;

/** A kind of content file, each with a schema of its own. */
public enum FileKind {
  SITE,
  ORGANISATIONS,
  VENUES,
  TOPICS,
  AUDIENCES,
  PEOPLE,
  COURSE,
  GROUP,
  PATHWAYS,
  /** The front matter of an announcement in the site's first language. */
  ANNOUNCEMENT,
  /** The front matter of a page, and of any translation. */
  PAGE,
  /** {@code publish.yaml}, which lies beside the content. */
  PUBLISH;

  /**
   * The kind of a content file, judged by its path alone.
   *
   * @param name its path seen from the site's folder, with forward slashes
   */
  public static Optional<FileKind> of(String name) {
    String[] steps = name.split("/", -1);
    if (steps.length < 2 || !steps[0].equals(ContentFolder.FOLDER)) {
      return Optional.empty();
    }
    if (steps.length == 2) {
      return Optional.ofNullable(ContentFolder.FILES.get(steps[1]));
    }
    String own = steps[steps.length - 1];
    return Optional.ofNullable(ContentFolder.FOLDERS.get(steps[1]))
        .filter(kind -> own.endsWith(kind.ending()))
        .map(kind -> kind.isMarkdown() && own.split("\\.", -1).length > 2 ? PAGE : kind);
  }

  /** What the name of such a file ends with. */
  public String ending() {
    return isMarkdown() ? ".md" : ".yaml";
  }

  /** Whether such a file is Markdown below a front matter. */
  public boolean isMarkdown() {
    return this == ANNOUNCEMENT || this == PAGE;
  }

  /** The name of the schema file. */
  public String schemaFile() {
    return name().toLowerCase(Locale.ROOT) + ".schema.json";
  }
}
