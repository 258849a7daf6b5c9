package samling.read;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of content, and what its place and name say of it.
 *
 * @param name its path seen from the site's folder, with forward slashes
 * @param id the id of what it describes, or the name of a file that lists things
 * @param translation what stands between id and ending: the tag of the language it is in
 */
record ContentFile(FileKind kind, Path path, String name, String id, @Nullable String translation) {

  /** The last part of the name. */
  String ownName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** The kind whose schema the file's keys follow. */
  FileKind shape() {
    return translation == null ? kind : FileKind.PAGE;
  }

  boolean isMarkdown() {
    return kind.isMarkdown();
  }
}
