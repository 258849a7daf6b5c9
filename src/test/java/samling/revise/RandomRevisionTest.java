package samling.revise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Rule;
import samling.edit.Document;
import samling.read.FileKind;
import samling.source.SourceText;

/** What holds of every change of every file there is. */
class RandomRevisionTest {

  private static final int EDITS = Integer.getInteger("samling.edits", 20);

  private static final Path ODD = Path.of("src/test/resources/samling/revise");

  /** Files that are written in a way which few changes can be made in. */
  private static final Set<String> MAY_BE_REFUSED =
      Set.of(ODD + "/explicit.yaml", ODD + "/braces.yaml");

  /** The content of a site by its path in it. */
  private record Sample(String name, FileKind kind, String text) {}

  private static List<Sample> samples() throws IOException {
    List<Path> roots = new ArrayList<>(List.of(Path.of("")));
    try (Stream<Path> catalogues = Files.walk(Path.of("src/test/catalogues"))) {
      catalogues.filter(p -> Files.isDirectory(p.resolve("content"))).sorted().forEach(roots::add);
    }
    for (String language : List.of("nb", "nn", "sv", "en")) {
      roots.add(Path.of("src/main/resources/samling/scaffold", language));
    }
    List<Sample> samples = new ArrayList<>();
    for (Path root : roots) {
      try (Stream<Path> files = Files.walk(root.resolve("content"))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          String name =
              (root.toString().isEmpty() ? file : root.relativize(file))
                  .toString()
                  .replace('\\', '/');
          Optional<FileKind> kind = FileKind.of(name);
          if (kind.isPresent()) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            samples.add(new Sample(name, kind.get(), text));
          }
        }
      }
    }
    try (Stream<Path> odd = Files.list(ODD)) {
      for (Path file : odd.sorted().toList()) {
        samples.add(new Sample(file.toString(), FileKind.COURSE, Files.readString(file)));
      }
    }
    return samples;
  }

  private static Optional<Document> document(Sample sample, String text) {
    List<Diagnostic> faults = new ArrayList<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Document.read(sample.kind(), sample.name(), bytes, faults::add);
  }

  @Test
  void aFileThatSaysWhatItShallSayIsNotTouched() throws IOException {
    int seen = 0;
    for (Sample sample : samples()) {
      Optional<Document> document = document(sample, sample.text());
      if (document.isPresent()) {
        assertThat(document.get().to(document.get().value()).text().orElseThrow().text())
            .isEqualTo(sample.text().replaceFirst("^\ufeff", ""));
        assertThat(document.get().bytes())
            .isEqualTo(sample.text().getBytes(StandardCharsets.UTF_8));
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(150);
  }

  @Test
  void everyChangeIsMadeAndNoneTouchesMoreThanItMust() throws IOException {
    int index = 0;
    for (Sample sample : samples()) {
      for (int edit = 0; edit < EDITS; edit++) {
        long seed = index * 100_000L + edit;
        String text = variant(sample.text(), edit);
        document(sample, text).ifPresent(document -> check(document, seed));
      }
      index++;
    }
  }

  /** The same file with other line breaks, or without one at its end. */
  private static String variant(String text, int edit) {
    return switch (edit % 8) {
      case 0 -> text.replaceAll("\r?\n", "\r\n");
      case 1 -> text.stripTrailing();
      default -> text;
    };
  }

  private static void check(Document document, long seed) {
    SourceText source = document.source();
    Value.Mapping wanted = new RandomEdits(seed).edit(document.value());
    Revised revised = document.to(wanted);
    String about = source.file() + ", seed " + seed;
    if (MAY_BE_REFUSED.contains(source.file()) && revised.text().isEmpty()) {
      assertThat(revised.faults())
          .as(about)
          .extracting(Diagnostic::rule)
          .containsExactly(Rule.NOT_REVISED);
      return;
    }
    assertThat(revised.faults()).as(about + "\n" + wanted).isEmpty();
    String text = revised.text().orElseThrow().text();
    Document after = document.with(revised);
    assertThat(wanted.isMetBy(after.value())).as(about).isTrue();
    assertThat(after.body()).as(about).isEqualTo(document.body());
    List<String> comments = comments(source.text());
    comments(text).forEach(comments::remove);
    revised.lostComments().forEach(comments::remove);
    assertThat(comments).as("comments lost in " + about + "\n" + text).isEmpty();
    assertThat(text.endsWith("\n") || !source.text().endsWith("\n")).as(about).isTrue();
    if (source.text().contains("\r\n")) {
      assertThat(text.replace("\r\n", "")).as(about).doesNotContain("\n", "\r");
    }
    untouched(document, wanted).forEach(part -> assertThat(text).as(about).contains(part));
  }

  /** The text of each key at the top whose value stays the same. */
  private static List<String> untouched(Document document, Value.Mapping wanted) {
    String text = document.source().text();
    List<String> keys = List.copyOf(document.value().entries().keySet());
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      Value value = document.value().get(keys.get(i)).orElseThrow();
      boolean same = wanted.get(keys.get(i)).filter(w -> w.isMetBy(value)).isPresent();
      int start = text.indexOf("\n" + keys.get(i) + ":");
      int end = i + 1 < keys.size() ? text.indexOf("\n" + keys.get(i + 1) + ":") : -1;
      if (same && start >= 0 && end > start) {
        // Comments and empty lines below belong to what follows.
        parts.add(
            text.substring(start + 1, end).replaceAll("(\\s*\\n\\s*(#[^\\n]*)?)+\\z", "").strip());
      }
    }
    return parts;
  }

  /** Lines that are nothing but a comment, judged by their look. */
  private static List<String> comments(String text) {
    List<String> comments = new ArrayList<>();
    text.lines().map(String::strip).filter(line -> line.matches("#( .*)?")).forEach(comments::add);
    return comments;
  }
}
