package samling.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samling.schema.SchemaPath;

/** What the schemas allow against what is read: neither more nor less. */
class SchemaDriftTest {

  private static final Path BINDERS = Path.of("src/main/java/samling/read/bind");
  private static final Pattern WORD = Pattern.compile("\"([a-z][a-zA-Z]+)\"");

  /** Keys that may be written although nothing is told of them. */
  private static final Set<String> ONLY_FOR_EDITORS =
      Set.of(
          // A page may be written as an announcement is, and an announcement's translation as a
          // page.
          "page.author",
          "page.courses",
          "page.groups",
          "page.expires",
          // A contact point is the same everywhere, but of this one only the way there is shown.
          "site.accessibilityStatement/2.feedback/3.name",
          // An address is the same everywhere, but an organisation's is told without its country.
          "organisations.*.address/3.country");

  @ParameterizedTest
  @EnumSource
  void everyKeyOfTheSchemaIsRead(FileKind kind) {
    Set<String> unread = new TreeSet<>();
    Set<String> read = new TreeSet<>();
    for (SamplePlace place : SamplePlace.all(kind)) {
      for (String key : place.languages() ? Set.<String>of() : place.keys()) {
        String path = place.path().key(key).text();
        unread.add(path);
        if (!read.contains(path) && place.filesWithAndWithout(key).anyMatch(Sample::differs)) {
          read.add(path);
        }
      }
    }
    unread.removeAll(read);
    String file = SchemaPath.of(kind.schemaFile()).text() + ".";
    assertThat(unread)
        .containsExactlyInAnyOrderElementsOf(
            ONLY_FOR_EDITORS.stream().filter(key -> key.startsWith(file)).toList());
  }

  @ParameterizedTest
  @EnumSource
  void everyKeyThatIsReadIsInTheSchema(FileKind kind) throws IOException {
    Set<String> known = wordsOfBinders();
    assertThat(known).contains("title", "offerings", "transport");
    Set<String> stray = new TreeSet<>();
    for (SamplePlace place : SamplePlace.all(kind)) {
      Set<String> others = new TreeSet<>(known);
      others.removeAll(place.keysOfForms());
      for (Object value : SamplePlace.ANYTHING) {
        if (!place.languages() && place.withOthers(others, value).differs()) {
          others.stream()
              .filter(key -> place.withOthers(Set.of(key), value).differs())
              .forEach(key -> stray.add(place.path().key(key).text()));
        }
      }
    }
    assertThat(stray).isEmpty();
  }

  private static Set<String> wordsOfBinders() throws IOException {
    Set<String> words = new TreeSet<>();
    try (Stream<Path> files = Files.list(BINDERS)) {
      for (Path file : files.sorted().toList()) {
        WORD.matcher(Files.readString(file))
            .results()
            .map(SchemaDriftTest::word)
            .forEach(words::add);
      }
    }
    return words;
  }

  private static String word(MatchResult found) {
    return found.group(1);
  }

  /**
   * Two files that differ in one thing.
   *
   * @param kind the kind of both
   */
  record Sample(FileKind kind, Map<String, Object> one, Map<String, Object> other) {

    boolean differs() {
      return !Bound.shown(kind, one).equals(Bound.shown(kind, other));
    }
  }
}
