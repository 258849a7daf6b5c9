package samling.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.revise.Value.Mapping;
import samling.source.SourceText;
import samling.source.Span;

/** The way from a file and what it shall say to the file's new text. */
public final class Revise {

  /** How a text is read, so that what was written can be read again. */
  @FunctionalInterface
  public interface Syntax {

    /** The text with its tree; nothing, and why, where it can't be read or not without doubt. */
    Optional<Parsed> parse(SourceText source, Consumer<Diagnostic> faults);
  }

  private Revise() {}

  /**
   * Changes as little of a text as makes it say something else. What comes out has been read again
   * and says what was wanted.
   *
   * @param order where new keys go
   */
  public static Revised to(Wish wish, SourceText source, Syntax syntax, KeyOrder order) {
    Mapping wanted = wish.value();
    List<Diagnostic> faults = new ArrayList<>();
    Optional<Parsed> parsed = syntax.parse(source, faults::add);
    if (parsed.isEmpty() || !faults.isEmpty()) {
      return Revised.refused(faults);
    }
    if (wanted.isMetBy(Value.of(parsed.get().root()))) {
      return Revised.to(source, List.of());
    }
    for (boolean coarse : new boolean[] {false, true}) {
      List<String> lost = new ArrayList<>();
      Optional<SourceText> text =
          attempt(parsed.get(), wish, order, coarse, lost)
              .filter(made -> isSound(made, parsed.get(), wanted, syntax, lost));
      if (text.isPresent()) {
        return Revised.to(text.get(), lost);
      }
    }
    return Revised.refused(
        List.of(Diagnostic.of(Rule.NOT_REVISED, Span.ofFile(source.file())).with(Help.plain())));
  }

  /** Makes changes one after the other, and writes what they come to. */
  public static Revised by(List<Change> changes, SourceText source, Syntax syntax, KeyOrder order) {
    List<Diagnostic> faults = new ArrayList<>();
    Optional<Parsed> parsed = syntax.parse(source, faults::add);
    if (parsed.isEmpty() || !faults.isEmpty()) {
      return Revised.refused(faults);
    }
    Value value = Value.of(parsed.get().root());
    for (Change change : changes) {
      value = change.applyTo(value);
    }
    return to(Wish.of((Mapping) value), source, syntax, order);
  }

  /**
   * Replaces the end of a text, in the line breaks of the rest.
   *
   * @param start where the end begins, in Java characters
   */
  public static Revised tail(SourceText source, int start, String wanted) {
    String head = source.text().substring(0, start);
    String old = source.text().substring(start);
    String lineBreak = source.text().contains("\r\n") ? "\r\n" : "\n";
    String plain = wanted.replace("\r\n", "\n");
    boolean same = plain.equals(old.replace("\r\n", "\n"));
    String text = same ? source.text() : head + plain.replace("\n", lineBreak);
    return Revised.to(new SourceText(source.file(), text), List.of());
  }

  private static Optional<SourceText> attempt(
      Parsed parsed, Wish wish, KeyOrder order, boolean coarse, List<String> lost) {
    try {
      String text = Reviser.revise(parsed, wish, order, coarse, lost);
      return Optional.of(new SourceText(parsed.source().file(), text));
    } catch (Unwritable e) {
      return Optional.empty();
    }
  }

  /** Whether a text says what is wanted, and no comment is gone but with what was removed. */
  private static boolean isSound(
      SourceText made, Parsed before, Mapping wanted, Syntax syntax, List<String> lost) {
    List<Diagnostic> faults = new ArrayList<>();
    Optional<Parsed> after = syntax.parse(made, faults::add);
    if (after.isEmpty() || !faults.isEmpty() || !wanted.isMetBy(Value.of(after.get().root()))) {
      return false;
    }
    List<String> missing = comments(before);
    comments(after.get()).forEach(missing::remove);
    lost.forEach(missing::remove);
    return missing.isEmpty();
  }

  private static List<String> comments(Parsed parsed) {
    List<String> texts = new ArrayList<>();
    new Layout(parsed).comments().forEach(comment -> texts.add(comment.text()));
    return texts;
  }
}
