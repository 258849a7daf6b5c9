package samling.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import samling.diagnostic.Diagnostic;
import samling.read.FileKind;
import samling.read.FrontMatter;
import samling.read.Shapes;
import samling.read.SourceDecoder;
import samling.revise.Change;
import samling.revise.KeyOrder;
import samling.revise.Parsed;
import samling.revise.Revise;
import samling.revise.Revised;
import samling.revise.Value;
import samling.revise.Value.Mapping;
import samling.revise.Wish;
import samling.source.SourceText;

/**
 * A content file that can be changed: its text, and what it says.
 *
 * @param kind what it describes, which decides the order of keys
 * @param source its text, without byte order mark
 * @param marked whether it begins with a byte order mark
 * @param value what its keys say
 * @param body the Markdown below its front matter; nothing in a YAML file
 */
public record Document(
    FileKind kind, SourceText source, boolean marked, Mapping value, Optional<String> body) {

  private static final Shapes SHAPES = Shapes.load();
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /**
   * The document that a file's bytes are; nothing, and why, if they can't be read.
   *
   * @param name the file's path seen from the site's folder, with forward slashes
   */
  public static Optional<Document> read(
      FileKind kind, String name, byte[] bytes, Consumer<Diagnostic> faults) {
    boolean marked =
        bytes.length >= 3 && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
    return SourceDecoder.decode(bytes, name, faults)
        .flatMap(source -> of(kind, source, marked, faults));
  }

  /** The document that a text is; nothing, and why, if it can't be read. */
  public static Optional<Document> of(
      FileKind kind, SourceText source, Consumer<Diagnostic> faults) {
    return of(kind, source, false, faults);
  }

  private static Optional<Document> of(
      FileKind kind, SourceText source, boolean marked, Consumer<Diagnostic> faults) {
    List<Diagnostic> found = new ArrayList<>();
    Optional<Parsed> parsed = syntax(kind).parse(source, found::add);
    found.forEach(faults);
    if (parsed.isEmpty() || !found.isEmpty()) {
      return Optional.empty();
    }
    Mapping value = (Mapping) Value.of(parsed.get().root());
    return Optional.of(new Document(kind, source, marked, value, body(kind, source)));
  }

  /** The bytes that the file has, or would have. */
  public byte[] bytes() {
    byte[] text = source.text().getBytes(UTF_8);
    if (!marked) {
      return text;
    }
    byte[] all = new byte[MARK.length + text.length];
    System.arraycopy(MARK, 0, all, 0, MARK.length);
    System.arraycopy(text, 0, all, MARK.length, text.length);
    return all;
  }

  /** The text that says something else, with everything unchanged that says the same. */
  public Revised to(Mapping wanted) {
    return to(Wish.of(wanted));
  }

  /** The text that says something else, with some items made after others. */
  public Revised to(Wish wish) {
    return Revise.to(wish, source, syntax(kind), order(kind));
  }

  /** The text after some changes. */
  public Revised by(List<Change> changes) {
    return Revise.by(changes, source, syntax(kind), order(kind));
  }

  /** The text with other Markdown below the same front matter. */
  public Revised toBody(String wanted) {
    return body.map(old -> Revise.tail(source, source.text().length() - old.length(), wanted))
        .orElseThrow(() -> new IllegalStateException("a YAML file has no body"));
  }

  /** What is wrong with its keys and values, judged by itself. */
  public List<Diagnostic> faults() {
    List<Diagnostic> found = new ArrayList<>();
    syntax(kind)
        .parse(source, found::add)
        .ifPresent(parsed -> SHAPES.check(kind, parsed.root(), found::add));
    return List.copyOf(found);
  }

  /** The same document with another text, which must have come from a revision. */
  public Document with(Revised revised) {
    SourceText text = revised.text().orElseThrow();
    return of(kind, text, marked, fault -> {}).orElseThrow();
  }

  /** The order of keys in files of a kind. */
  static KeyOrder order(FileKind kind) {
    return path -> SHAPES.keys(kind, path);
  }

  private static Revise.Syntax syntax(FileKind kind) {
    return kind.isMarkdown() ? ContentSyntax.MARKDOWN : ContentSyntax.YAML;
  }

  private static Optional<String> body(FileKind kind, SourceText source) {
    return kind.isMarkdown()
        ? FrontMatter.read(source, fault -> {}).map(matter -> matter.body(source))
        : Optional.empty();
  }
}
