package samling.desk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The first bytes of files, which tell what they really are. */
final class Signature {

  private Signature() {}

  /** Whether a file is what its name's ending says. */
  static boolean fits(String ending, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 16), ISO_8859_1);
    return switch (ending) {
      case "jpg", "jpeg" -> head.startsWith("\u00ff\u00d8\u00ff");
      case "png" -> head.startsWith("\u0089PNG\r\n\u001a\n");
      case "gif" -> head.startsWith("GIF87a") || head.startsWith("GIF89a");
      case "webp" -> head.startsWith("RIFF") && head.startsWith("WEBP", 8);
      case "avif" -> head.startsWith("ftypavi", 4);
      case "pdf" -> head.startsWith("%PDF-");
      default -> false;
    };
  }
}
