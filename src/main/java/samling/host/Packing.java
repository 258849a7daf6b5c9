package samling.host;

import java.util.List;
import java.util.Map;

/** A way to pack a file, for a copy that lies beside it; the best comes first. */
public enum Packing {
  /** RFC 7932. */
  BROTLI("br", "br"),
  /** RFC 1952. */
  GZIP("gz", "gzip");

  private final String ending;
  private final String coding;

  Packing(String ending, String coding) {
    this.ending = ending;
    this.coding = coding;
  }

  /** What the copy's name ends with, after a dot. */
  public String ending() {
    return ending;
  }

  /** What a browser calls it (RFC 9110, 8.4.1). */
  String coding() {
    return coding;
  }

  /** The endings of files of text, which are worth it, in their order. */
  static List<String> endings() {
    return ContentTypes.byEnding().entrySet().stream()
        .filter(type -> type.getValue().contains("charset"))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether a file is such a copy, by its name. */
  public static boolean isPacked(String path) {
    for (Packing packing : values()) {
      if (path.endsWith("." + packing.ending)) {
        return true;
      }
    }
    return false;
  }
}
