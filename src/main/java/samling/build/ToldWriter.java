package samling.build;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import samling.catalogue.Change;
import samling.diagnostic.Alternatives;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Word;
import samling.source.Position;
import samling.source.SourceText;

/** The writer of the bytes that {@link ToldReader} reads. */
final class ToldWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private ToldWriter() {}

  /**
   * What was told as bytes.
   *
   * @throws NotSerializableException when something in it is of a kind that is not known here
   */
  static byte[] bytes(Told told) throws IOException {
    ToldWriter writer = new ToldWriter();
    writer.write(told);
    return writer.bytes.toByteArray();
  }

  private void write(Told told) throws IOException {
    text(told.key());
    out.writeInt(told.templates().size());
    for (Path folder : told.templates()) {
      text(folder.toString());
    }
    text(told.outline());
    text(told.inputs());
    text(told.zone().getId());
    instant(told.stretch().from());
    instant(told.stretch().until());
    out.writeInt(told.diagnostics().size());
    for (Diagnostic diagnostic : told.diagnostics()) {
      diagnostic(diagnostic);
    }
    out.writeInt(told.texts().size());
    for (SourceText source : told.texts().values()) {
      text(source.file());
      text(source.text());
    }
    summary(told.summary());
    out.writeBoolean(told.byDefault());
    text(told.seal());
  }

  private void diagnostic(Diagnostic diagnostic) throws IOException {
    text(diagnostic.rule().name());
    text(diagnostic.span().file());
    position(diagnostic.span().start());
    position(diagnostic.span().end());
    values(diagnostic.args());
    out.writeInt(diagnostic.help().size());
    for (Help help : diagnostic.help()) {
      text(help.key());
      values(help.args());
    }
  }

  private void values(List<?> values) throws IOException {
    out.writeInt(values.size());
    for (Object value : values) {
      value(value);
    }
  }

  private void value(Object value) throws IOException {
    if (value instanceof String text) {
      out.writeByte('s');
      text(text);
    } else if (value instanceof Integer number) {
      out.writeByte('i');
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeByte('l');
      out.writeLong(number);
    } else if (value instanceof Word word) {
      out.writeByte('w');
      text(word.key());
    } else if (value instanceof Alternatives alternatives) {
      out.writeByte('a');
      values(alternatives.options());
    } else if (value instanceof List<?> list) {
      out.writeByte('v');
      values(list);
    } else {
      throw new NotSerializableException(value.getClass().getName());
    }
  }

  private void summary(Summary summary) throws IOException {
    text(summary.output() == null ? "" : summary.output().toString());
    out.writeInt(summary.pages());
    out.writeInt(summary.courses());
    out.writeInt(summary.offerings());
    out.writeInt(summary.groups());
    out.writeInt(summary.announcements());
    values(summary.languages());
    out.writeBoolean(summary.next().isPresent());
    if (summary.next().isPresent()) {
      Change next = summary.next().get();
      instant(next.at());
      text(next.subject());
    }
    text(summary.zone().getId());
  }

  private void position(Position position) throws IOException {
    out.writeInt(position.line());
    out.writeInt(position.column());
  }

  private void instant(Instant instant) throws IOException {
    out.writeLong(instant.getEpochSecond());
    out.writeInt(instant.getNano());
  }

  private void text(String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }
}
