package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.Demo;
import samling.TestSite;
import samling.build.Build;
import samling.build.Outcome;
import samling.catalogue.Language;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Messages;
import samling.diagnostic.Rule;
import samling.diagnostic.TextPrinter;
import samling.edit.Refused;
import samling.edit.SiteDesk;
import samling.exchange.Import;
import samling.exchange.Plan;
import samling.read.PublishReader;
import samling.sheet.Fault;
import samling.sheet.FaultPrinter;
import samling.source.SourceText;
import samling.source.Span;

/**
 * Everything that can be said about a site, said about sites in which it is wrong, as a terminal
 * shows it. {@code src/test/messages} holds the sites, one in each {@code .txt}, and what is said
 * in each language in {@code golden}; {@code -Dgolden.write=true} writes that anew.
 */
class MessagesInContextTest {

  private static final Path FOLDER = Path.of("src/test/messages");
  private static final int TOO_LARGE = 2 * 1024 * 1024 + 1;

  /** A fault, and how it is printed in a language. */
  private record Told(Diagnostic fault, Function<String, String> print) {

    /** What tells it from others: its sentence and its advice. */
    String sentences() {
      return "%04d %s %s"
          .formatted(
              List.of(Rule.values()).indexOf(fault.rule()),
              fault.rule().id(),
              fault.help().stream().map(Help::key).toList());
    }
  }

  private static final Map<String, Told> TOLD = new TreeMap<>();

  @BeforeAll
  static void check() throws IOException {
    try (Stream<Path> sites = Files.list(FOLDER)) {
      for (Path site : sites.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        check(TestSite.exactly(withSettings(Files.readString(site))));
      }
    }
    check(unusualFiles());
    try (Stream<Path> sites = Files.list(FOLDER.resolve("sheets"))) {
      for (Path site : sites.sorted().toList()) {
        takeOver(TestSite.exactly(Files.readString(site)));
      }
    }
    // No content brings this forth: it is told where a program may not change a file for an editor.
    tell(
        Diagnostic.of(Rule.NOT_REVISED, Span.ofFile("content/courses/alene.yaml"))
            .with(Help.plain()),
        Map.of());
  }

  private static void check(TestSite site) throws IOException {
    Outcome outcome = Build.check(Demo.request(site.root(), null));
    for (Diagnostic fault : outcome.diagnostics()) {
      tell(fault, outcome.texts());
    }
    if (PublishReader.isIn(site.root())) {
      PublishReader.Result targets = PublishReader.read(site.root());
      targets.diagnostics().forEach(fault -> tell(fault, targets.texts()));
    }
  }

  private static void tell(Diagnostic fault, Map<String, SourceText> texts) {
    tell(
        new Told(
            fault,
            language ->
                new TextPrinter(Messages.in(language), file -> Optional.ofNullable(texts.get(file)))
                    .print(fault)));
  }

  private static void tell(Told told) {
    TOLD.putIfAbsent(told.sentences(), told);
  }

  /** Looks at every spreadsheet that lies beside a site's content, and at some that are no text. */
  private static void takeOver(TestSite site) throws IOException {
    Map<String, byte[]> sheets = new TreeMap<>(OddSheets.all());
    try (Stream<Path> files = Files.list(site.root())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sheets.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    for (Map.Entry<String, byte[]> sheet : sheets.entrySet()) {
      SiteDesk desk = desk(site);
      Plan plan = Import.plan(desk, sheet.getKey(), sheet.getValue(), zone -> Instant.EPOCH);
      for (Fault fault : plan.faults()) {
        tell(
            new Told(
                fault.diagnostic(),
                language -> new FaultPrinter(Language.of(language).orElseThrow()).print(fault)));
      }
    }
  }

  private static SiteDesk desk(TestSite site) {
    try {
      return SiteDesk.open(site.root());
    } catch (Refused e) {
      throw new AssertionError(e);
    }
  }

  /** What every site needs and most of these are not about. */
  private static String withSettings(String site) {
    boolean needed = !site.contains("-- content/site.yaml --") && !site.startsWith("-- README");
    boolean without = site.contains("# without site.yaml");
    return needed && !without ? "-- content/site.yaml --\n" + TestSite.SITE_YAML + site : site;
  }

  /** Files that can't be written down in a text. */
  private static TestSite unusualFiles() throws IOException {
    TestSite site =
        TestSite.of("-- content/pages/om.md --\n---\ntitle: Om\n---\n" + "> ".repeat(300) + "Om\n")
            .with("content/courses/stor.yaml", new byte[TOO_LARGE])
            .with(
                "content/courses/latin.yaml",
                "title: Å lytte\n".getBytes(StandardCharsets.ISO_8859_1))
            .with("content/courses/utf16.yaml", "title: A".getBytes(StandardCharsets.UTF_16))
            .with("content/courses/sign.yaml", "title: A\u0007\n".getBytes(StandardCharsets.UTF_8))
            .with(
                "content/courses/hard.yaml",
                "title: A\nsummary:\u00a0B\n".getBytes(StandardCharsets.UTF_8))
            .with(
                "content/courses/deep.yaml",
                ("title: " + "[".repeat(200)).getBytes(StandardCharsets.UTF_8))
            .with("assets/a\\b.pdf", new byte[0]);
    site.with(
        "content/pages/lang.md",
        ("---\ntitle: A\n---\n" + "Ord. ".repeat(30_000)).getBytes(StandardCharsets.UTF_8));
    Path film = site.root().resolve("assets/film.mp4");
    try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "rw")) {
      file.setLength(TOO_LARGE * 128L);
    }
    Files.createSymbolicLink(
        site.root().resolve("content/courses/loop.yaml"), Path.of("loop.yaml"));
    Files.createSymbolicLink(
        site.root().resolve("content/courses/out.yaml"), Path.of("/etc/passwd"));
    return site;
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "sv", "en"})
  void areAsReadAndApproved(String language) throws IOException {
    Path golden = FOLDER.resolve("golden/messages." + language + ".txt");
    String printed =
        TOLD.values().stream()
            .map(told -> told.print().apply(language))
            .collect(Collectors.joining("\n"));
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(golden));
  }

  @Test
  void areAllThereAre() throws IOException {
    Set<String> said = new TreeSet<>();
    for (Told told : TOLD.values()) {
      String rule = told.fault().rule().id();
      said.add(rule);
      told.fault()
          .help()
          .forEach(h -> said.add(rule + ".help" + (h.key().isEmpty() ? "" : "." + h.key())));
    }
    Set<String> unsaid = sentences();
    unsaid.removeAll(said);
    assertThat(unsaid).as("sentences that no site in " + FOLDER + " brings forth").isEmpty();
  }

  private static Set<String> sentences() throws IOException {
    Properties sentences = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Messages.class.getResourceAsStream("messages_en.properties"), StandardCharsets.UTF_8)) {
      sentences.load(reader);
    }
    List<String> keys = new ArrayList<>(sentences.stringPropertyNames());
    keys.removeIf(key -> key.startsWith("word."));
    return new TreeSet<>(keys);
  }
}
