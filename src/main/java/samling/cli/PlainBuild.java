package samling.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import samling.build.When;
import samling.catalogue.Language;

/**
 * {@code samling build} as it is mostly typed: each option a word, its value the next, nothing
 * twice, nothing wrong. That takes no picocli, which is a twentieth of the work of a small build.
 * Whatever else is typed is left to picocli, and what is taken here is understood as picocli does.
 */
final class PlainBuild {
  private static final String SITE = "--site";
  private static final String OUTPUT = "--output";
  private static final String AT = "--at";
  private static final String FORMAT = "--format";
  private static final String LANG = "--lang";
  private static final String DRAFTS = "--drafts";
  private static final String TIMINGS = "--timings";
  private static final String QUIET = "--quiet";

  private static final List<String> WITH_VALUE = List.of(SITE, OUTPUT, AT, FORMAT, LANG);
  private static final List<String> ALONE = List.of(DRAFTS, TIMINGS, QUIET);

  private PlainBuild() {}

  /** Builds if that is what is typed, and gives the exit code; else nothing is done. */
  static OptionalInt run(PrintWriter out, PrintWriter err, String... arguments) {
    BuildOrder order = order(arguments);
    if (order == null) {
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(order.carryOut(out, err));
    } catch (IOException | RuntimeException e) {
      return OptionalInt.of(ToolFault.tell(e, err, Messages.of(order.language())));
    }
  }

  /** What is typed, or null where it is not a plain build. */
  static @Nullable BuildOrder order(String... arguments) {
    if (arguments.length == 0 || !arguments[0].equals("build")) {
      return null;
    }
    Map<String, String> typed = typed(Arrays.asList(arguments).subList(1, arguments.length));
    return typed == null ? null : order(typed);
  }

  /** The value of each option, its own name where it has none; null where anything is not plain. */
  private static @Nullable Map<String, String> typed(List<String> words) {
    Map<String, String> typed = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).equals("-q") ? QUIET : words.get(i);
      String option = WITH_VALUE.contains(word) || ALONE.contains(word) ? word : SITE;
      if (WITH_VALUE.contains(word)) {
        i++;
      }
      String value = i < words.size() ? words.get(i) : "";
      boolean plain = ALONE.contains(word) || isPlain(value);
      if (!plain || typed.putIfAbsent(option, value) != null) {
        return null;
      }
    }
    return typed;
  }

  /** Whether a word is neither an option nor a file of options. */
  private static boolean isPlain(String value) {
    return !value.isEmpty() && value.charAt(0) != '-' && value.charAt(0) != '@';
  }

  private static @Nullable BuildOrder order(Map<String, String> typed) {
    Path site = path(typed.getOrDefault(SITE, ""));
    Path output = typed.containsKey(OUTPUT) ? path(typed.get(OUTPUT)) : null;
    String at = typed.get(AT);
    String lang = typed.get(LANG);
    Language language =
        lang == null ? Messages.systemLanguage(System.getenv()) : Language.of(lang).orElse(null);
    String format = typed.getOrDefault(FORMAT, "text");
    boolean fine =
        site != null
            && Files.isDirectory(site)
            && (output != null || !typed.containsKey(OUTPUT))
            && (at == null || When.isWritten(at))
            && language != null
            && (format.equals("text") || format.equals("json"));
    return fine
        ? new BuildOrder(
            Objects.requireNonNull(site),
            output,
            at,
            typed.containsKey(DRAFTS),
            Objects.requireNonNull(language),
            format.equals("json"),
            typed.containsKey(QUIET),
            typed.containsKey(TIMINGS))
        : null;
  }

  private static @Nullable Path path(@Nullable String text) {
    try {
      return text == null ? null : Path.of(text);
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
