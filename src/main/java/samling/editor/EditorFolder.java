package samling.editor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Content;
import samling.catalogue.Language;
import samling.read.FileKind;
import samling.read.Reader;
import samling.read.SiteFolder;
import samling.schema.SchemaFiles;

/**
 * What lies in a site's folder for editor programs: the schemas in {@code .samling/schema/}, and
 * what Visual Studio Code must know of them in {@code .vscode/}.
 */
public final class EditorFolder {

  private static final String SCHEMAS = ".samling/schema/";
  private static final String SETTINGS = ".vscode/settings.json";
  private static final String EXTENSIONS = ".vscode/extensions.json";

  private EditorFolder() {}

  /**
   * What was written.
   *
   * @param language the language of the words in the schemas
   * @param toPaste what belongs into settings that could not be understood and were left alone
   */
  public record Written(Language language, Optional<String> toPaste) {}

  /**
   * Writes the schemas and settings of a site.
   *
   * @param language the language of the words, or null for the site's first
   */
  public static Written write(Path site, @Nullable Language language) throws IOException {
    Content content = Reader.read(SiteFolder.of(site)).content();
    Language first = content.catalogue().site().first();
    Language in = language == null ? first : language;
    KnownIds ids = new KnownIds(content, in);
    SchemaFiles files = new SchemaFiles();
    EditorSchema schemas = new EditorSchema(files, in, ids::of);
    for (FileKind kind : FileKind.values()) {
      if (glob(kind).isPresent()) {
        String schema = JsonText.of(schemas.of(kind.schemaFile())) + "\n";
        put(site.resolve(SCHEMAS + kind.schemaFile()), schema);
      }
    }
    merge(site.resolve(EXTENSIONS), EditorSettings.extensions(), EditorSettings::extensions);
    Map<String, String> globs = globs();
    boolean merged =
        merge(
            site.resolve(SETTINGS),
            EditorSettings.settings(globs),
            written -> EditorSettings.settings(written, globs));
    return new Written(in, merged ? Optional.empty() : Optional.of(EditorSettings.toPaste(globs)));
  }

  private static Map<String, String> globs() {
    Map<String, String> globs = new LinkedHashMap<>();
    for (FileKind kind : FileKind.values()) {
      glob(kind).ifPresent(glob -> globs.put(SCHEMAS + kind.schemaFile(), glob));
    }
    return globs;
  }

  /** The files a schema is for; nothing for Markdown, whose keys no editor looks at. */
  private static Optional<String> glob(FileKind kind) {
    return switch (kind) {
      case SITE, ORGANISATIONS, VENUES, TOPICS, AUDIENCES, PEOPLE, PATHWAYS ->
          Optional.of("content/" + kind.schemaFile().replace(".schema.json", ".yaml"));
      case COURSE -> Optional.of("content/courses/**/*.yaml");
      case GROUP -> Optional.of("content/groups/**/*.yaml");
      case PUBLISH -> Optional.of("publish.yaml");
      case ANNOUNCEMENT, PAGE -> Optional.empty();
    };
  }

  private static boolean merge(
      Path file, String otherwise, Function<String, Optional<String>> change) throws IOException {
    Optional<String> written = text(file);
    if (written.isEmpty() && Files.exists(file)) {
      return false;
    }
    Optional<String> text =
        written.isEmpty() || written.get().isBlank()
            ? Optional.of(otherwise)
            : change.apply(written.get());
    if (text.isPresent() && !text.equals(written)) {
      put(file, text.get());
    }
    return text.isPresent();
  }

  private static Optional<String> text(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file, UTF_8));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Files.write(file, text.getBytes(UTF_8));
  }
}
