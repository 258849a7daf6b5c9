package samling.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import samling.read.bind.DateText;
import samling.schema.SchemaFiles;

class FormatTest {

  private static final String[] EXAMPLES = {
    "2026-11-14",
    "2024-02-29",
    "2026-11-14T09:30",
    "2026-11",
    "09:30",
    "Europe/Oslo",
    "https://www.example.no/a?b",
    "mailto:a@example.no",
    "tel:+4762000010",
    "kurs@example.no",
    "nb",
    "en-GB",
    "#0b5a5e",
    "#abc",
    "en-id-1",
    "Høsten"
  };

  private static final String CHARACTERS = "0123456789-:T/.@#aAzZå +\n\u00a0";

  @Test
  void datesAndTimesAreThoseOfTheCalendar() {
    for (String text : texts(60_000)) {
      boolean date = text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && parses(text, LocalDate::parse);
      boolean time = text.matches("[0-9]{2}:[0-9]{2}") && parses(text, LocalTime::parse);
      assertThat(DateText.isDate(text)).as(text).isEqualTo(date);
      assertThat(DateText.isTime(text)).as(text).isEqualTo(time);
    }
    LocalDate day = LocalDate.of(1895, 1, 1);
    for (int i = 0; i < 80_000; i++, day = day.plusDays(1)) {
      assertThat(DateText.isDate(day.toString())).isTrue();
    }
    for (int year : new int[] {1900, 2000, 2023, 2024, 2100}) {
      String leap = year + "-02-29";
      assertThat(DateText.isDate(leap)).as(leap).isEqualTo(parses(leap, LocalDate::parse));
    }
  }

  @Test
  void idsAreSmallLettersDigitsAndHyphens() {
    Pattern id = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    List<String> texts = texts(20_000);
    texts.add("a".repeat(100));
    texts.add("a".repeat(101));
    texts.add("");
    for (String text : texts) {
      assertThat(Format.ID.accepts(text)).as(text).isEqualTo(id.matcher(text).matches());
    }
  }

  @Test
  void whatIsToldWithoutAPatternIsWhatThePatternSays() {
    Map<Format, Pattern> patterns =
        Map.of(
            Format.EMAIL,
            Pattern.compile("[^\\s@<>()\":;,?&]+@[^\\s@<>()\":;,?&/]+"),
            Format.LANGUAGE,
            Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"),
            Format.URL,
            Pattern.compile("(https?://[^\\s/]|mailto:\\S|tel:\\S)\\S*", Pattern.CASE_INSENSITIVE),
            Format.ASSET_PATH,
            Pattern.compile("(?!(.*/)?\\.{0,2}(/|\\z))[^/\\\\:]([^\\\\:])*", Pattern.DOTALL));
    for (String text : texts(40_000)) {
      patterns.forEach(
          (format, pattern) ->
              assertThat(format.accepts(text))
                  .as(format + " " + text)
                  .isEqualTo(pattern.matcher(text).matches()));
    }
  }

  @Test
  void patternsThatAreNotLookedAtSayNothingMore() {
    Map<String, Set<String>> patterns = patterns();
    assertThat(patterns).hasSizeGreaterThan(5);
    List<String> texts = texts(40_000);
    texts.addAll(Format.zones());
    patterns.forEach(
        (name, all) -> {
          Format format = Format.of(name);
          assertThat(texts).as("examples of %s", name).anyMatch(format::accepts);
          for (String pattern : all) {
            assertThat(texts)
                .filteredOn(text -> !text.isBlank() && format.accepts(text))
                .allMatch(text -> Pattern.compile(pattern).matcher(text).find(), pattern);
          }
        });
  }

  /** The patterns of the schemas that stand beside a format and go without saying. */
  private static Map<String, Set<String>> patterns() {
    SchemaFiles files = new SchemaFiles();
    Map<String, Set<String>> patterns = new TreeMap<>();
    collect(files.file(SchemaFiles.SHARED), patterns);
    for (FileKind kind : FileKind.values()) {
      collect(files.file(kind.schemaFile()), patterns);
    }
    return patterns;
  }

  private static void collect(Object json, Map<String, Set<String>> patterns) {
    if (json instanceof Map<?, ?> map) {
      if (map.get("pattern") instanceof String pattern
          && map.get("format") instanceof String format
          && SchemaCompiler.goesWithoutSaying(pattern, Optional.of(Format.of(format)))) {
        patterns.computeIfAbsent(format, key -> new HashSet<>()).add(pattern);
      }
      map.values().forEach(value -> collect(value, patterns));
    } else if (json instanceof List<?> list) {
      list.forEach(value -> collect(value, patterns));
    }
  }

  /** Examples, and the same with some characters changed. */
  private static List<String> texts(int count) {
    Random random = new Random(4);
    List<String> texts = new ArrayList<>(List.of(EXAMPLES));
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder(EXAMPLES[i % EXAMPLES.length]);
      for (int changes = random.nextInt(3); changes >= 0; changes--) {
        int at = random.nextInt(text.length());
        char c = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
        switch (random.nextInt(6)) {
          case 0 -> text.insert(at, c);
          case 1 -> text.append(c);
          default -> text.setCharAt(at, c);
        }
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static boolean parses(String text, Function<String, ?> parser) {
    try {
      return parser.apply(text) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
