package samling.editor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.editor.LanguageServer.Fault;

/**
 * The faults of one file as they are told and as an editor marks them, laid side by side.
 *
 * <p>They stand at the same line and column but for these, which an editor can't place as we do:
 *
 * <ul>
 *   <li>a key that needs another: we point at that key, an editor at what holds it;
 *   <li>a key that is missing from {@code {}}, or from braces in a list: we point at the key above
 *       or the first one within, an editor at the brace;
 *   <li>a key without a value: we point at the key, an editor behind the colon.
 * </ul>
 *
 * An editor also says of a misspelt key that the right one is missing. What a pattern can't say is
 * told by us alone: unknown time zones, days of {@code expected} that do not exist, addresses in
 * Markdown.
 */
final class ShapeFaults {

  private static final Set<Rule> SHAPE =
      EnumSet.of(
          Rule.UNKNOWN_KEY,
          Rule.DUPLICATE_KEY,
          Rule.MISSING_KEY,
          Rule.NEEDS_KEY,
          Rule.EMPTY_VALUE,
          Rule.WRONG_TYPE,
          Rule.BAD_ENUM,
          Rule.BAD_ID,
          Rule.BAD_DATE,
          Rule.BAD_TIME,
          Rule.BAD_DATE_TIME,
          Rule.BAD_URL,
          Rule.BAD_EMAIL,
          Rule.BAD_LANGUAGE,
          Rule.BAD_COLOUR,
          Rule.BAD_ASSET_PATH,
          Rule.BAD_FORM,
          Rule.TOO_LONG,
          Rule.TOO_SMALL,
          Rule.TOO_LARGE,
          Rule.TOO_FEW,
          Rule.TOO_MANY);

  private final List<Diagnostic> told;
  private final List<Fault> marked;
  private final List<String> differences = new ArrayList<>();
  private int same;

  ShapeFaults(List<Diagnostic> told, List<Fault> marked) {
    this.told = told;
    this.marked = marked;
    List<Fault> left = new ArrayList<>(marked);
    for (Diagnostic fault : told) {
      boolean atPlace = left.removeIf(mark -> isAt(mark, fault));
      if (atPlace) {
        same++;
      }
      Optional<Fault> elsewhere = counterpart(fault);
      elsewhere.ifPresent(left::remove);
      boolean known = atPlace || marked.stream().anyMatch(mark -> isAt(mark, fault));
      if (!known && elsewhere.isEmpty() && !toldAlone(fault)) {
        differences.add(show(fault) + " is not marked");
      }
    }
    for (Fault mark : left) {
      if (!isForMisspelt(mark)) {
        differences.add(mark.line() + ":" + mark.column() + " is marked: " + mark.message());
      }
    }
  }

  static boolean isOfYaml(Diagnostic fault) {
    return fault.rule().id().startsWith("yaml-");
  }

  /** How many stand at the same place. */
  int same() {
    return same;
  }

  List<String> differences() {
    return differences;
  }

  private static boolean isAt(Fault mark, Diagnostic fault) {
    return mark.line() == fault.span().line() && mark.column() == fault.span().column();
  }

  private static boolean toldAlone(Diagnostic fault) {
    boolean ofFileName = fault.rule() == Rule.BAD_ID && fault.span().isEmpty();
    boolean rough = fault.help().stream().anyMatch(help -> help.key().equals("rough"));
    boolean inMarkdown = fault.rule() == Rule.BAD_URL && has(fault, "image", "scheme");
    return !SHAPE.contains(fault.rule()) || ofFileName || rough || inMarkdown;
  }

  private static boolean has(Diagnostic fault, String... keys) {
    return fault.help().stream().map(Help::key).anyMatch(List.of(keys)::contains);
  }

  /** What an editor marks elsewhere for the same reason. */
  private Optional<Fault> counterpart(Diagnostic fault) {
    int line = fault.span().line();
    return switch (fault.rule()) {
      case NEEDS_KEY -> {
        String message =
            "Object is missing property %s required by property %s."
                .formatted(fault.args().get(1), fault.args().get(0));
        yield find(mark -> mark.message().equals(message) && mark.line() <= line);
      }
      case MISSING_KEY ->
          find(
              mark ->
                  mark.line() == line
                      && (mark.message().startsWith("Missing property")
                          || mark.message().startsWith("Object has fewer properties")));
      case EMPTY_VALUE ->
          find(mark -> mark.line() == line && mark.message().startsWith("Incorrect type"));
      default -> Optional.empty();
    };
  }

  private Optional<Fault> find(Predicate<Fault> condition) {
    return marked.stream().filter(condition).findFirst();
  }

  private boolean isForMisspelt(Fault mark) {
    return told.stream()
        .filter(fault -> fault.rule() == Rule.UNKNOWN_KEY)
        .flatMap(fault -> fault.help().stream())
        .filter(help -> help.key().isEmpty())
        .anyMatch(
            help -> mark.message().equals("Missing property \"" + help.args().get(0) + "\"."));
  }

  private static String show(Diagnostic fault) {
    return fault.span().line() + ":" + fault.span().column() + " " + fault.rule().id();
  }
}
