package samling.read;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.read.FolderWalk.Found;
import samling.source.Asset;
import samling.source.Span;

/** Images, styles and other files that go into the site as they are. */
final class Assets {

  private static final String FOLDER = "assets";
  private static final long LARGEST = 256L * 1024 * 1024;

  private Assets() {}

  /** The built-in assets, and over them those in {@code assets/}, by path. */
  static Map<String, Asset> read(
      FolderWalk walk, Memory memory, Map<String, Asset> builtIn, Consumer<Diagnostic> faults) {
    Map<String, Asset> all = new TreeMap<>(builtIn);
    if (walk.has(FOLDER)) {
      for (Found file : walk.files(FOLDER)) {
        add(file, memory, all, faults);
      }
    }
    return Collections.unmodifiableMap(all);
  }

  private static void add(
      Found file, Memory memory, Map<String, Asset> all, Consumer<Diagnostic> faults) {
    Asset known = memory.asset(file.name());
    if (known != null) {
      all.put(known.path(), known);
      return;
    }
    if (!isUsable(file.name())) {
      faults.accept(fault(Rule.BAD_FILE_NAME, file, Help.plain(), file.ownName()));
      return;
    }
    try {
      byte[] supposed = memory.supposed().bytes(file.name());
      long size = supposed == null ? Files.size(file.path()) : supposed.length;
      if (size > LARGEST) {
        faults.accept(fault(Rule.FILE_TOO_LARGE, file, Help.of("asset"), size, LARGEST));
        return;
      }
      String path = file.name().substring(FOLDER.length() + 1);
      Asset asset =
          new Asset(path, supposed == null ? Files.readAllBytes(file.path()) : supposed, false);
      memory.keep(file.name(), asset);
      all.put(path, asset);
    } catch (IOException e) {
      faults.accept(fault(Rule.FILE_UNREADABLE, file, Help.plain()));
    }
  }

  private static Diagnostic fault(Rule rule, Found file, Help help, Object... args) {
    return Diagnostic.of(rule, Span.ofFile(file.name()), args).with(help);
  }

  /** Whether the name means the same on every system and in an address. */
  private static boolean isUsable(String name) {
    return name.codePoints()
        .noneMatch(c -> c == '\\' || c == 0xFFFD || Character.isISOControl(c) || isHalf(c));
  }

  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
