package samling.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.site.Label;
import samling.site.Page;
import samling.site.PlannedSearch;
import samling.site.Searchable;
import samling.site.Searchable.Entry;
import samling.site.Site;
import samling.site.SiteFile;

class IndexTest {
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyWordLeadsToWhatHasIt(boolean parted) {
    Searchable searchable = Workload.of(80);
    Reading index = new Reading(Index.of(searchable, parted));
    for (int i = 0; i < searchable.entries().size(); i++) {
      Entry entry = searchable.entries().get(i);
      for (String word : words(entry.title())) {
        assertThat(index.of(word, 1)).contains(i);
      }
      for (String word : words(Objects.requireNonNull(entry.text()))) {
        assertThat(index.of(word, 3)).contains(i);
      }
    }
  }

  @Test
  void partsKnowWhatTheWholeKnows() {
    Searchable searchable = Workload.of(80);
    Reading whole = new Reading(Index.of(searchable, false));
    Reading parted = new Reading(Index.of(searchable, true));
    Set<String> all = new TreeSet<>();
    searchable.entries().forEach(e -> all.addAll(words(e.title())));
    assertThat(all).hasSizeGreaterThan(50);
    all.forEach(word -> assertThat(parted.of(word, 3)).isEqualTo(whole.of(word, 3)));
  }

  @Test
  void aPartOfACompoundIsWhereItsTwoLettersAre() {
    Reading index = new Reading(Index.of(one("Førstehjelp", null), true));
    assertThat(index.lines("hj")).anyMatch(line -> line.matches(".*(?i:forste)Hjelp.*"));
    assertThat(index.lines("fo")).anyMatch(line -> line.matches(".*(?i:forste)Hjelp.*"));
  }

  @Test
  void formsOfAWordAreOneTerm() {
    Reading index = new Reading(Index.of(one("Kurset, kursene og kurs", null), false));
    assertThat(index.lines("ku")).containsExactly("0kurs 4et 3Sene\t!");
  }

  @Test
  void aTextInAnotherLanguageIsReadInIt() {
    Reading norwegian = new Reading(Index.of(one("Baking cakes and a cake", "en"), false));
    assertThat(norwegian.of("cake", 1)).containsExactly(0);
    assertThat(norwegian.lines("ca")).anyMatch(line -> line.startsWith("0cake 4s"));
  }

  @Test
  void namesOfSpacesAndTabsDoNotBreakLines() {
    Index index = Index.of(one("Å\tlytte\ngodt", "sv"), false);
    assertThat(new Reading(index).text("d0.txt")).isEqualTo("Kurs\tkurs/a/\tÅ lytte godt\t\tsv\n");
  }

  @Test
  void theSameWordsGiveTheSameBytesAndOthersAnotherFolder() {
    Index first = Index.of(Workload.of(300), true);
    Index second = Index.of(Workload.of(300), true);
    assertThat(second.facts()).isEqualTo(first.facts());
    assertThat(second.files().stream().map(f -> new String(f.bytes(), StandardCharsets.UTF_8)))
        .containsExactlyElementsOf(
            first.files().stream()
                .map(f -> new String(f.bytes(), StandardCharsets.UTF_8))
                .toList());
    assertThat(Index.of(Workload.of(301), true).facts().folder())
        .isNotEqualTo(first.facts().folder());
  }

  @Test
  void theBuildChoosesByTheNumberOfCourses() {
    assertThat(keys(20, 20)).isEmpty();
    assertThat(keys(21, 20)).isNotEmpty();
  }

  private static String keys(int courses, int whole) {
    Searchable all = Workload.of(courses);
    PlannedSearch search = new PlannedSearch("nb", all.head().path(), courses, () -> all);
    Site site = new Site(Map.of(), List.of(), new NoAssets(), List::of, List::of, List.of(search));
    Page page = Search.complete(site, whole).pages().get(0).page();
    return ((Page.Search) page).index().keys();
  }

  private record NoAssets() implements Site.Assets {
    @Override
    public List<SiteFile> all() {
      return List.of();
    }

    @Override
    public List<SiteFile> used() {
      return List.of();
    }
  }

  private static Searchable one(String title, @Nullable String lang) {
    Entry entry = new Entry("Kurs", "kurs/a/", new Label(title, lang), null, List.of(), null);
    return new Searchable(Workload.head("nb"), List.of(entry));
  }

  private static Set<String> words(Label label) {
    Set<String> words = new TreeSet<>(Folding.folded(label.text()));
    words.removeAll(Tongue.NORWEGIAN.common());
    return words;
  }

  /** An index read back. */
  private static final class Reading {
    private final Index index;
    private final Map<String, String> texts = new TreeMap<>();
    private final List<String> keys;

    Reading(Index index) {
      this.index = index;
      for (SiteFile file : index.files()) {
        texts.put(
            file.path().substring(index.facts().folder().length()),
            new String(file.bytes(), StandardCharsets.UTF_8));
      }
      this.keys = List.of(index.facts().keys().split(" "));
    }

    String text(String name) {
      return Objects.requireNonNull(texts.get(name), name);
    }

    List<String> lines(String key) {
      int part = index.facts().keys().isEmpty() ? 0 : keys.indexOf(key);
      return part < 0 ? List.of() : text("w" + part + ".txt").lines().toList();
    }

    /** The entries that have a word in the first so many kinds of places. */
    Set<Integer> of(String word, int places) {
      Set<Integer> found = new LinkedHashSet<>();
      String first = "";
      for (String line : lines(word.substring(0, Math.min(2, word.length())))) {
        List<String> fields = Arrays.asList(line.split("\t", -1));
        List<String> forms = new ArrayList<>();
        String before = first;
        for (String coded : fields.get(0).split(" ", -1)) {
          before = before.substring(0, Character.digit(coded.charAt(0), 36)) + coded.substring(1);
          forms.add(before);
        }
        first = forms.get(0);
        if (forms.stream().anyMatch(word::equalsIgnoreCase)) {
          fields.subList(1, Math.min(fields.size(), places + 1)).forEach(f -> numbers(f, found));
        }
      }
      return new TreeSet<>(found);
    }

    private static void numbers(String text, Set<Integer> into) {
      int number = -1;
      int gap = 0;
      int unit = 1;
      for (int i = 0; i < text.length(); i++) {
        int digit = text.charAt(i) - '!';
        if (digit < 64) {
          number += gap + digit * unit + 1;
          into.add(number);
          gap = 0;
          unit = 1;
        } else {
          gap += (digit - 64) * unit;
          unit *= 30;
        }
      }
    }
  }
}
