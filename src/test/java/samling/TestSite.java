package samling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Content;
import samling.diagnostic.Diagnostic;
import samling.read.Reader;
import samling.read.Reading;
import samling.read.SiteFolder;
import samling.source.SourceText;

/**
 * A whole site written in one string: a line {@code -- content/site.yaml --} begins a file, and
 * what follows up to the next such line is in it.
 *
 * <pre>{@code
 * TestSite site = TestSite.of("""
 *     -- content/courses/listening.yaml --
 *     title: Listening
 *     """);
 * assertThat(site.faults()).isEmpty();
 * }</pre>
 *
 * Folders are deleted when the tests end.
 */
public final class TestSite {

  /** What stands in {@code content/site.yaml} where a test does not write it. */
  public static final String SITE_YAML =
      """
      name: Kurskatalogen
      url: https://kurs.example.no/
      languages: [nb]
      timeZone: Europe/Oslo
      """;

  private static final Pattern FILE = Pattern.compile("^-- (\\S.*?) --$");

  private final Path root;
  private @Nullable Reading reading;

  private TestSite(Path root) {
    this.root = root;
  }

  /** A site of these files, with a small {@code content/site.yaml} if there is none among them. */
  public static TestSite of(String files) {
    Map<String, String> all = new LinkedHashMap<>(split(files));
    all.putIfAbsent("content/site.yaml", SITE_YAML);
    return write(all);
  }

  /** A site of these files and nothing else. */
  public static TestSite exactly(String files) {
    return write(split(files));
  }

  /** The site's folder. */
  public Path root() {
    return root;
  }

  /** Puts one more file into the folder. */
  public TestSite with(String path, byte[] bytes) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    reading = null;
    return this;
  }

  /** What the site reads as; read once. */
  public Reading read() {
    Reading known = reading;
    if (known == null) {
      known = Reader.read(SiteFolder.of(root));
      reading = known;
    }
    return known;
  }

  /** What the site holds, when it reads without a fault. */
  public Content content() {
    assertThat(faults()).isEmpty();
    return read().content();
  }

  /** Every fault found in reading; see {@link #faults(List)}. */
  public List<String> faults() {
    return faults(read().diagnostics());
  }

  /**
   * Diagnostics as short lines, each with the words it points at: {@code unknown-key
   * content/site.yaml:2:1 «tittel»}.
   */
  public List<String> faults(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(this::line).toList();
  }

  private String line(Diagnostic diagnostic) {
    var span = diagnostic.span();
    SourceText text = read().content().texts().get(span.file());
    String place =
        diagnostic.rule().id() + " " + span.file() + ":" + span.line() + ":" + span.column();
    return text == null || span.isEmpty() ? place : place + " «" + text.slice(span) + "»";
  }

  private static Map<String, String> split(String files) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : files.split("\n", -1)) {
      Matcher matcher = FILE.matcher(line);
      if (matcher.matches()) {
        current = new ArrayList<>();
        lines.put(matcher.group(1), current);
      } else {
        current.add(line);
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    lines.forEach((path, content) -> texts.put(path, ended(String.join("\n", content))));
    return texts;
  }

  private static String ended(String text) {
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }

  private static TestSite write(Map<String, String> files) {
    try {
      Path folder = Files.createTempDirectory("samling-test");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      TestSite site = new TestSite(folder);
      files.forEach((path, text) -> site.with(path, text.getBytes(StandardCharsets.UTF_8)));
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
                throws IOException {
              Files.delete(dir);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
