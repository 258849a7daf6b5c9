package samling.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samling.TestSite;
import samling.diagnostic.Diagnostic;
import samling.schema.SchemaFiles;
import samling.source.SourceText;

/** What people write who have never seen YAML, and that the answer says what to write instead. */
class TypicalSlipsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "image:↵  src: a.jpg↵    alt: b|3:5-6 yaml-indent|begin right below each other",
        "title: a↵ summary: b|2:2-3 yaml-indent|begin right below each other",
        "title:Stress↵summary: b|1:1-7 yaml-missing-colon|title: …",
        "offerings:↵  -id: a↵    mode: online|2:3-4 yaml-dash|an ordinary hyphen and a space",
        "offerings:↵  – id: a↵    mode: online|2:3-4 yaml-dash|an ordinary hyphen and a space",
        "a:↵  -{b: c, d: e}|2:3-4 yaml-dash|an ordinary hyphen and a space",
        "offerings:↵  - id: a↵␣␣␣␣mode: online↵    x: y|3:1-2 yaml-space|delete it",
        "a: 1↵b:␣c↵|2:3-4 yaml-space|delete it",
        "title: “a: b”|1:10-11 yaml-colon|must be straight",
        "title: “a: b”|1:10-11 yaml-colon|put text that holds a colon",
        "description: /↵Vi møtes.↵b: c|2:1-10 yaml-missing-colon|belongs to the text above",
        "url: [a](https://www.example.no)|1:9-10 yaml-after-quote|begins with [ or {",
        "summary: [New] listening|1:16-17 yaml-after-quote|begins with [ or {",
        "summary: 'New' listening|1:16-17 yaml-after-quote|of another kind than those",
        "fee: {amount: 1 800,-, vat: exempt}|1:21-22 yaml-character|write only the number: 1800",
      })
  void whatIsNoYamlIsToldWhereTheSlipIs(String text, String expected, String help) {
    String yaml = text.replace("/↵", "|↵").replace('↵', '\n').replace('␣', '\u00a0') + "\n";

    assertThat(Sources.shown(FileKind.COURSE, yaml).get(0)).isEqualTo(expected);
    assertThat(Sources.help(FileKind.COURSE, yaml)).anySatisfy(h -> assertThat(h).contains(help));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "fee: 1 800,-|bad-enum|write {amount: 1800}",
        "fee: 1800|bad-enum|write {amount: 1800}",
        "pris: free|unknown-key|did you mean \"fee\"?",
        "offerings: [{id: a, Sted: b}]|unknown-key|did you mean \"venue\"?",
        "offerings: [{id: a, frist: 2027-01-01}]|unknown-key|allowed here: id",
        "offerings: [{id: a, sessions: [{date: 2027-01-02,␣start: '9', end: '15:00'}]}]|yaml-space|delete",
        "offerings: [{id: a, sessions: [{date: 2027-01-02, start:␣'09:00', end: '15:00'}]}]|yaml-space|delete",
        "offerings: [{id: a, sessions: [{date: 2027-01-02, end: '15:00', Start: '09:00'}]}]|unknown-key|\"start\"",
        "fee: gratis|bad-enum|did you mean \"free\"?",
        "fee: {amount: 1.800}|bad-form|1800",
        "fee: {amount: 1800,50}|unknown-key|1800.50",
        "level: fordypning|bad-enum|did you mean \"advanced\"?",
        "topics: -stress|wrong-type|write it as a list: [stress]",
        "contact: {email: 'mailto:a@example.no'}|bad-email|did you mean \"a@example.no\"?",
        "contact: {email: A <a@example.no>}|bad-email|did you mean \"a@example.no\"?",
        "contact: {email: 'a@example.no, b@example.no'}|bad-email|did you mean \"a@example.no\"?",
        "contact: {url: 'https:/example.no/a'}|bad-url|did you mean \"https://example.no/a\"?",
        "contact: {url: “https://example.no/a”}|bad-url|did you mean \"https://example.no/a\"?",
        "offerings: [{id: a, decisionBy: 3. februar 2027}]|bad-date|did you mean 2027-02-03?",
        "offerings: [{id: a, decisionBy: Onsdag 3. februar 2027}]|bad-date|did you mean 2027-02-03?",
        "offerings: [{id: a, decisionBy: 3/2-27}]|bad-date|did you mean 2027-02-03?",
        "offerings: [{id: a, decisionBy: 2027–02–03}]|bad-date|did you mean 2027-02-03?",
        "offerings: [{id: a, decisionBy: 2027-02-03␣}]|bad-date|did you mean 2027-02-03?",
        "offerings: [{id: “a”}]|bad-id|write \"a\"",
      })
  void aValueIsAnsweredWithWhatToWrite(String line, String rule, String help) {
    String yaml = "title: x\n" + line.replace('␣', '\u00a0') + "\n";

    assertThat(Sources.shown(FileKind.COURSE, yaml)).singleElement().asString().endsWith(rule);
    assertThat(Sources.help(FileKind.COURSE, yaml)).anySatisfy(h -> assertThat(h).contains(help));
  }

  @Test
  void everyWordStandsForAKeyThatThereIs() {
    Set<String> keys = new HashSet<>();
    SchemaFiles files = new SchemaFiles();
    for (String file : List.of("common", "announcement", "course", "group", "people", "venues")) {
      addKeys(files.file(file + ".schema.json"), keys);
    }
    assertThat(keys).containsAll(Translated.KEYS.keySet());
  }

  private static void addKeys(Object schema, Set<String> keys) {
    if (schema instanceof List<?> list) {
      list.forEach(item -> addKeys(item, keys));
    } else if (schema instanceof Map<?, ?> map) {
      if (map.get("properties") instanceof Map<?, ?> properties) {
        properties.keySet().forEach(key -> keys.add(key.toString()));
      }
      map.values().forEach(value -> addKeys(value, keys));
    }
  }

  @ParameterizedTest
  @CsvSource({"09:00\"", "“09:00”", "kl. 9", "09.00"})
  void aTimeOfDayIsRecognised(String time) {
    String yaml =
        "title: x\nofferings: [{id: a, sessions: [{date: 2027-02-03, start: " + time + "}]}]\n";

    assertThat(Sources.help(FileKind.COURSE, yaml)).containsExactly("did you mean \"09:00\"?");
  }

  @Test
  void anAmountMayHaveTwoDecimals() {
    assertThat(Sources.faults(FileKind.COURSE, "title: x\nfee: {amount: 1800.50}\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: Kurs #1|1:13-15",
        "title: Vi snakker om #metoo her |1:22-32",
        "summary: [a, b]↵title: x y #ny|2:12-15",
      })
  void wordsThatYamlTakesForANoteAreNotLeftOutInSilence(String yaml, String place) {
    List<Diagnostic> faults = new ArrayList<>();
    SourceText text = Sources.source(yaml.replace('↵', '\n'));
    HiddenWords.find(text, Sources.tree(text.text()), text.text().length(), faults::add);

    assertThat(Sources.show(faults)).containsExactly(place + " hidden-words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Kurs # ny",
        "title: Kurs  #1",
        "title: 'Kurs #1'",
        "title: |↵  Kurs #1",
        "venue: huset #1",
        "title: C#↵#title: Kurs",
        "closes: 2027-01-06 #frist",
      })
  void whatIsMeantAsANoteIsNoFault(String yaml) {
    List<Diagnostic> faults = new ArrayList<>();
    SourceText text = Sources.source(yaml.replace('↵', '\n'));
    HiddenWords.find(text, Sources.tree(text.text()), text.text().length(), faults::add);

    assertThat(faults).isEmpty();
  }

  @Test
  void aCopyThatAProgramHasMadeIsSaidToBeOne() {
    TestSite site =
        TestSite.of(
            """
            -- content/courses/a/lytte.yaml --
            title: A
            summary: B
            -- content/courses/a/lytte-KARI-PC.yaml --
            title: A
            summary: B
            -- content/courses/a/lytte (1).yaml --
            title: A
            summary: B
            -- content/courses/a/lytte.yml --
            title: A
            -- content/courses/b/lytte-KARI-PC.yaml --
            title: A
            summary: B
            """);

    assertThat(site.read().diagnostics())
        .filteredOn(fault -> fault.help().stream().anyMatch(help -> help.key().equals("copy")))
        .extracting(fault -> fault.span().file())
        .containsExactly(
            "content/courses/a/lytte (1).yaml",
            "content/courses/a/lytte-KARI-PC.yaml",
            "content/courses/a/lytte.yml");
  }

  @Test
  void contentThatWindowsSavedAsPlainTextIsNotLeftOutInSilence() {
    TestSite site =
        TestSite.of(
            "-- content/courses/a.yaml.txt --\ntitle: A\n-- content/courses/b.txt --\ntitle: B\n");

    assertThat(site.faults())
        .containsExactly(
            "unknown-file content/courses/a.yaml.txt:1:1", "stray-file content/courses/b.txt:1:1");
  }

  @Test
  void foldersAndFilesNamedInOnesOwnLanguageAreFaults() {
    TestSite site = TestSite.of("-- content/kurs/a.yaml --\n-- content/steder.yaml --\n");

    assertThat(site.faults())
        .containsExactly("unknown-file content/kurs:1:1", "unknown-file content/steder.yaml:1:1");
  }
}
