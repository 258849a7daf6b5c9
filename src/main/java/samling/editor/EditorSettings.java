package samling.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import samling.editor.Jsonc.Member;
import samling.editor.Jsonc.Unreadable;

/** What Visual Studio Code must know of the schemas, put among what it knows already. */
final class EditorSettings {

  private static final String SCHEMAS = "yaml.schemas";
  private static final String RECOMMENDED = "recommendations";
  private static final String UNWANTED = "unwantedRecommendations";
  private static final String EXTENSION = "\"redhat.vscode-yaml\"";

  private EditorSettings() {}

  /** The settings of a site that has none. */
  static String settings(Map<String, String> globs) {
    return JsonText.of(Map.of(SCHEMAS, globs)) + "\n";
  }

  /**
   * Settings with the schemas among them; every other letter stays as it is.
   *
   * @param globs which files each schema is for
   * @return nothing where the settings can't be understood
   */
  static Optional<String> settings(String written, Map<String, String> globs) {
    try {
      String merged = written;
      Map<String, String> missing = new LinkedHashMap<>();
      for (Map.Entry<String, String> glob : globs.entrySet()) {
        Optional<Member> schemas = Jsonc.of(merged).member(SCHEMAS);
        if (schemas.isEmpty()) {
          missing.put(glob.getKey(), glob.getValue());
          continue;
        }
        Jsonc all = object(Jsonc.of(merged).inner(schemas.get()));
        Optional<Member> known = all.member(glob.getKey());
        String value = JsonText.of(glob.getValue());
        if (known.isEmpty()) {
          missing.put(glob.getKey(), glob.getValue());
        } else if (!merged.substring(known.get().start(), known.get().end()).contains(value)) {
          merged = all.replacing(known.get(), value);
        }
      }
      return Optional.of(missing.isEmpty() ? merged : adding(merged, missing));
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  private static String adding(String written, Map<String, String> globs) throws Unreadable {
    Jsonc settings = object(Jsonc.of(written));
    Optional<Member> schemas = settings.member(SCHEMAS);
    if (schemas.isEmpty()) {
      String line = JsonText.of(SCHEMAS) + ": " + JsonText.of(globs, "  ");
      return settings.with(List.of(line));
    }
    List<String> lines = new ArrayList<>();
    globs.forEach((schema, glob) -> lines.add(JsonText.of(schema) + ": " + JsonText.of(glob)));
    return object(settings.inner(schemas.get())).with(lines);
  }

  /** The recommendations of a site that has none. */
  static String extensions() {
    return JsonText.of(Map.of(RECOMMENDED, List.of("redhat.vscode-yaml"))) + "\n";
  }

  /** Recommendations with the extension for YAML among them, unless somebody does not want it. */
  static Optional<String> extensions(String written) {
    try {
      Jsonc all = object(Jsonc.of(written));
      if (holds(all, UNWANTED) || holds(all, RECOMMENDED)) {
        return Optional.of(written);
      }
      Optional<Member> recommended = all.member(RECOMMENDED);
      return Optional.of(
          recommended.isEmpty()
              ? all.with(List.of("\"" + RECOMMENDED + "\": [" + EXTENSION + "]"))
              : list(all.inner(recommended.get())).with(List.of(EXTENSION)));
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  /** What to paste into settings that can't be understood. */
  static String toPaste(Map<String, String> globs) {
    String text = JsonText.of(SCHEMAS) + ": " + JsonText.of(globs);
    return text.lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
  }

  private static boolean holds(Jsonc all, String key) throws Unreadable {
    Optional<Member> list = all.member(key);
    return list.isPresent() && list(all.inner(list.get())).items().contains(EXTENSION);
  }

  private static Jsonc object(Jsonc value) throws Unreadable {
    if (!value.isObject()) {
      throw new Unreadable();
    }
    return value;
  }

  private static Jsonc list(Jsonc value) throws Unreadable {
    if (value.isObject()) {
      throw new Unreadable();
    }
    return value;
  }
}
