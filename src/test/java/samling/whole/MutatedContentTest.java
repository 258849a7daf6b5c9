package samling.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samling.Demo;
import samling.Folders;
import samling.build.Build;
import samling.build.Outcome;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.JsonPrinter;
import samling.diagnostic.Messages;
import samling.diagnostic.TextPrinter;
import samling.source.SourceText;
import samling.source.Span;

/**
 * The demo with slips of all kinds in it, by the thousand: no step ever stumbles, and every fault
 * has its place.
 */
class MutatedContentTest {

  /** Rounds in which many files are spoilt, mostly beyond reading. */
  private static final int ROUGH = 150;

  private static final int SPOILT_FILES = 20;

  /** Rounds with one or two slips, many of which leave a site that can be built. */
  private static final int GENTLE = 110;

  @TempDir private Path folder;
  private Path site;
  private List<String> files;

  @BeforeEach
  void copy() throws IOException {
    site = Demo.copyTo(folder.resolve("site"));
    files =
        Folders.files(site).stream()
            .filter(file -> file.startsWith("content/") || file.equals("jbake.properties"))
            .toList();
  }

  @Test
  void manySpoiltFilesAtOnce() throws IOException {
    Random random = new Random(20261120);
    for (int round = 0; round < ROUGH; round++) {
      SortedMap<String, byte[]> slips = new TreeMap<>();
      for (int i = 0; i < SPOILT_FILES; i++) {
        String file = files.get(random.nextInt(files.size()));
        slips.put(file, Mutation.rough(Files.readAllBytes(site.resolve(file)), random));
      }
      look(slips);
    }
  }

  @Test
  void aSlipOrTwo() throws IOException {
    Random random = new Random(45);
    int built = 0;
    for (int round = 0; round < GENTLE; round++) {
      SortedMap<String, byte[]> slips = new TreeMap<>();
      for (int i = random.nextInt(2); i >= 0; i--) {
        String file = files.get(random.nextInt(files.size()));
        slips.put(file, Mutation.gentle(Files.readAllBytes(site.resolve(file)), random));
      }
      built += look(slips) ? 1 : 0;
    }
    assertThat(built).isGreaterThan(GENTLE / 10);
  }

  /** Checks the site with these slips; whether it could be built. */
  private boolean look(SortedMap<String, byte[]> slips) throws IOException {
    Map<String, byte[]> before = new TreeMap<>();
    for (Map.Entry<String, byte[]> slip : slips.entrySet()) {
      Path file = site.resolve(slip.getKey());
      before.put(slip.getKey(), Files.readAllBytes(file));
      Files.write(file, slip.getValue());
    }
    try {
      Outcome outcome = Build.check(Demo.request(site, null));
      verify(outcome);
      return outcome.good();
    } catch (IOException | RuntimeException | Error e) {
      throw new AssertionError(told(slips), e);
    } finally {
      for (Map.Entry<String, byte[]> old : before.entrySet()) {
        Files.write(site.resolve(old.getKey()), old.getValue());
      }
    }
  }

  private void verify(Outcome outcome) {
    TextPrinter text =
        new TextPrinter(Messages.in("nn"), file -> Optional.ofNullable(outcome.texts().get(file)));
    JsonPrinter json = new JsonPrinter(Messages.in("sv"));
    for (Diagnostic diagnostic : outcome.diagnostics()) {
      Span span = diagnostic.span();
      boolean page = span.file().endsWith(".html");
      assertThat(page || Files.exists(site.resolve(span.file()))).as(span.toString()).isTrue();
      assertThat(span.end()).isGreaterThanOrEqualTo(span.start());
      assertThat(Math.min(span.line(), span.column())).isPositive();
      SourceText source = outcome.texts().get(span.file());
      if (source != null) {
        assertThat(span.line()).isLessThanOrEqualTo(source.lineCount());
        String line = source.line(span.line());
        assertThat(span.column()).isLessThanOrEqualTo(line.codePointCount(0, line.length()) + 1);
      }
      assertThat(text.print(diagnostic)).doesNotContain("Exception", "{0}");
      assertThat(json.print(diagnostic)).endsWith("}\n");
    }
  }

  private static String told(SortedMap<String, byte[]> slips) {
    StringBuilder told = new StringBuilder();
    slips.forEach(
        (file, bytes) ->
            told.append("-- ")
                .append(file)
                .append(" --\n")
                .append(new String(bytes, StandardCharsets.UTF_8)));
    return told.toString();
  }
}
