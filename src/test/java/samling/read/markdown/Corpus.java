package samling.read.markdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The texts in the files of a folder. */
final class Corpus {

  private static final YAMLMapper YAML = new YAMLMapper();

  /** The keys that have Markdown, in any file. */
  private static final Set<String> MARKDOWN =
      Set.of("description", "practical", "preparation", "text", "cancellationTerms");

  private final boolean all;
  private final List<String> texts = new ArrayList<>();

  private Corpus(boolean all) {
    this.all = all;
  }

  /** What the folder's content has in Markdown. */
  static List<String> markdown(Path folder) throws IOException {
    return new Corpus(false).read(folder);
  }

  /** Every value of every file, as if it were Markdown, and the texts below them. */
  static List<String> everything(Path folder) throws IOException {
    return new Corpus(true).read(folder);
  }

  private List<String> read(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.toString();
        if (name.endsWith(".md")) {
          String text = text(file);
          int body = text.indexOf("\n---\n");
          texts.add(body < 0 ? text : text.substring(body + 5));
        } else if (name.endsWith(".yaml")) {
          read(text(file));
        }
      }
    }
    return texts;
  }

  /** A file's text; some of the tests' files are not in UTF-8, which does no harm here. */
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private void read(String yaml) {
    try {
      take(YAML.readTree(yaml), all);
    } catch (JacksonException e) {
      // Some of the tests' files are broken on purpose; they are texts all the same.
      texts.add(yaml);
    }
  }

  private void take(JsonNode node, boolean markdown) {
    if (node.isString() && markdown && !node.asString().isBlank()) {
      texts.add(node.asString());
    }
    for (JsonNode item : node.isArray() ? node : YAML.createArrayNode()) {
      take(item, all);
    }
    node.properties()
        .forEach(
            entry -> {
              boolean language = markdown && entry.getKey().length() == 2;
              take(entry.getValue(), all || language || MARKDOWN.contains(entry.getKey()));
            });
  }
}
