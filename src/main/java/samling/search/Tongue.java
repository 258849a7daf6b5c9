package samling.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tartarus.snowball.SnowballStemmer;

/** A language as far as searching minds: both kinds of Norwegian are one. */
enum Tongue {
  NORWEGIAN("norwegian"),
  SWEDISH("swedish"),
  ENGLISH("english");

  private final String name;

  Tongue(String name) {
    this.name = name;
  }

  /** The tongue of a BCP 47 tag. */
  static Tongue of(String tag) {
    return switch (tag) {
      case "sv" -> SWEDISH;
      case "en" -> ENGLISH;
      default -> NORWEGIAN;
    };
  }

  /** Whether it writes compounds as one word. */
  boolean compounds() {
    return this != ENGLISH;
  }

  /** Words too common to look for, folded: Snowball's list. */
  SortedSet<String> common() {
    String file = "/org/apache/lucene/analysis/snowball/" + name + "_stop.txt";
    try (InputStream in = SnowballStemmer.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.replaceFirst("\\|.*", ""))
          .flatMap(line -> Folding.folded(line).stream())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
