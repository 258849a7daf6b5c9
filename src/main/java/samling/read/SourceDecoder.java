package samling.read;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.Letters;
import samling.source.SourceText;
import samling.source.Span;
import samling.source.Sum;

/**
 * The bytes of a content file as text: strictly UTF-8, of bearable size, without invisible
 * characters.
 */
public final class SourceDecoder {

  /** The largest content file that is read, in bytes. */
  public static final int LARGEST_FILE = 2 * 1024 * 1024;

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private SourceDecoder() {}

  /**
   * The text of a file on disk.
   *
   * @param file the path that diagnostics name
   */
  public static Optional<SourceText> read(Path path, String file, Consumer<Diagnostic> faults) {
    // A plain stream, for the channel behind Files.newInputStream costs more than a small file.
    try (InputStream in = new FileInputStream(path.toFile())) {
      // Read no more than needed to know that a file is too large, whatever size it claims.
      byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
      if (bytes.length > LARGEST_FILE) {
        faults.accept(tooLarge(file, Math.max(Files.size(path), bytes.length)));
        return Optional.empty();
      }
      return decode(bytes, file, faults);
    } catch (IOException e) {
      faults.accept(Diagnostic.of(Rule.FILE_UNREADABLE, Span.ofFile(file)).with(Help.plain()));
      return Optional.empty();
    }
  }

  /** The text that some bytes hold. */
  public static Optional<SourceText> decode(
      byte[] bytes, String file, Consumer<Diagnostic> faults) {
    if (bytes.length > LARGEST_FILE) {
      faults.accept(tooLarge(file, bytes.length));
      return Optional.empty();
    }
    Letters letters = Letters.of(bytes);
    if (letters != null) {
      return orFault(new SourceText(file, letters, Sum.of(bytes)), bytes, faults);
    }
    // What is no UTF-8 is replaced by a character that hardly any file holds, and so found below.
    String all = new String(bytes, StandardCharsets.UTF_8);
    boolean wrong = all.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes);
    if (wrong) {
      all = beginning(bytes);
    }
    String text = !all.isEmpty() && all.charAt(0) == BYTE_ORDER_MARK ? all.substring(1) : all;
    SourceText source = new SourceText(file, text, Sum.of(bytes));
    if (wrong) {
      Span span = source.span(text.length(), text.length());
      faults.accept(
          Diagnostic.of(Rule.FILE_NOT_UTF8, span)
              .with(looksLikeUtf16(bytes) ? Help.of("utf16") : Help.plain()));
      return Optional.empty();
    }
    return orFault(source, bytes, faults);
  }

  private static Optional<SourceText> orFault(
      SourceText source, byte[] bytes, Consumer<Diagnostic> faults) {
    boolean fine = source.isOrdinary() || !hasControlCharacter(source, bytes, faults);
    return fine ? Optional.of(source) : Optional.empty();
  }

  private static boolean isUtf8(byte[] bytes) {
    return !decoder()
        .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length), true)
        .isError();
  }

  /** As much as is UTF-8. */
  private static String beginning(byte[] bytes) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    decoder().decode(ByteBuffer.wrap(bytes), chars, true);
    return chars.flip().toString();
  }

  private static CharsetDecoder decoder() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static boolean hasControlCharacter(
      SourceText source, byte[] bytes, Consumer<Diagnostic> faults) {
    String text = source.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c) && !isAllowed(c)) {
        if (c == 0 && looksLikeUtf16(bytes)) {
          faults.accept(
              Diagnostic.of(Rule.FILE_NOT_UTF8, source.span(i, i + 1)).with(Help.of("utf16")));
        } else {
          String name = String.format(Locale.ROOT, "U+%04X", (int) c);
          faults.accept(
              Diagnostic.of(Rule.CONTROL_CHARACTER, source.span(i, i + 1), name)
                  .with(Help.plain()));
        }
        return true;
      }
    }
    return false;
  }

  /** Whether a character may stand in a text; half of one may not. */
  static boolean isAllowed(int c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      return true;
    }
    boolean control = c < ' ' || (c >= 0x7F && c <= 0x9F);
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !control && !half && c != 0xFFFE && c != 0xFFFF;
  }

  private static boolean looksLikeUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    return (first == 0xFF && second == 0xFE)
        || (first == 0xFE && second == 0xFF)
        || (first == 0 ^ second == 0);
  }

  private static Diagnostic tooLarge(String file, long size) {
    return Diagnostic.of(Rule.FILE_TOO_LARGE, Span.ofFile(file), size, LARGEST_FILE)
        .with(Help.plain());
  }
}
