package samling.read;

import java.util.Locale;

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

  /** The name of the schema file. */
  public String schemaFile() {
    return name().toLowerCase(Locale.ROOT) + ".schema.json";
  }
}
