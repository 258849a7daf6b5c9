package samling.build;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Change;
import samling.diagnostic.Alternatives;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.diagnostic.Word;
import samling.source.Position;
import samling.source.SourceText;
import samling.source.Span;

/** The reader of the bytes that {@link ToldWriter} writes. */
final class ToldReader {
  private final DataInputStream in;

  private ToldReader(byte[] bytes) {
    this.in = new DataInputStream(new ByteArrayInputStream(bytes));
  }

  /**
   * What the bytes tell.
   *
   * @throws IOException when they tell nothing
   */
  static Told read(byte[] bytes) throws IOException {
    try {
      return new ToldReader(bytes).told();
    } catch (RuntimeException e) { // a name that is none, a number out of its range
      throw new IOException(e);
    }
  }

  private Told told() throws IOException {
    String key = text();
    List<Path> templates = new ArrayList<>();
    for (int n = count(); n > 0; n--) {
      templates.add(Path.of(text()));
    }
    String outline = text();
    String inputs = text();
    ZoneId zone = ZoneId.of(text());
    Stretch stretch = new Stretch(instant(), instant());
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (int n = count(); n > 0; n--) {
      diagnostics.add(diagnostic());
    }
    Map<String, SourceText> texts = new LinkedHashMap<>();
    for (int n = count(); n > 0; n--) {
      String file = text();
      texts.put(file, new SourceText(file, text()));
    }
    return new Told(
        key,
        templates,
        outline,
        inputs,
        zone,
        stretch,
        diagnostics,
        texts,
        summary(),
        in.readBoolean(),
        text());
  }

  private Diagnostic diagnostic() throws IOException {
    Rule rule = Rule.valueOf(text());
    Span span = new Span(text(), position(), position());
    List<Object> args = values();
    List<Help> help = new ArrayList<>();
    for (int n = count(); n > 0; n--) {
      help.add(new Help(text(), values()));
    }
    return new Diagnostic(rule, span, args, help);
  }

  private List<Object> values() throws IOException {
    List<Object> values = new ArrayList<>();
    for (int n = count(); n > 0; n--) {
      values.add(value());
    }
    return values;
  }

  private Object value() throws IOException {
    int kind = in.readUnsignedByte();
    return switch (kind) {
      case 's' -> text();
      case 'i' -> in.readInt();
      case 'l' -> in.readLong();
      case 'w' -> new Word(text());
      case 'a' -> new Alternatives(values());
      case 'v' -> values();
      default -> throw new IOException("no value of kind " + kind);
    };
  }

  private Summary summary() throws IOException {
    String output = text();
    return new Summary(
        output.isEmpty() ? null : Path.of(output),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        values().stream().map(Object::toString).toList(),
        Optional.ofNullable(next()),
        ZoneId.of(text()));
  }

  private @Nullable Change next() throws IOException {
    return in.readBoolean() ? new Change(instant(), text()) : null;
  }

  private Position position() throws IOException {
    return new Position(in.readInt(), in.readInt());
  }

  private Instant instant() throws IOException {
    return Instant.ofEpochSecond(in.readLong(), in.readInt());
  }

  private String text() throws IOException {
    return new String(in.readNBytes(count()), StandardCharsets.UTF_8);
  }

  /** How many bytes or things follow: never more than there are bytes left. */
  private int count() throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available()) {
      throw new EOFException();
    }
    return count;
  }
}
