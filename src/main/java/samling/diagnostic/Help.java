package samling.diagnostic;

import java.util.List;

/**
 * Advice on how to mend a fault.
 *
 * @param key which of the rule's help sentences it is: {@code ""} for the plain one
 * @param args what stands in the sentence's places; see {@link Diagnostic}
 */
public record Help(String key, List<Object> args) {

  public Help {
    args = List.copyOf(args);
  }

  /** The rule's plain help sentence, at {@code rule.help}. */
  public static Help plain(Object... args) {
    return new Help("", List.of(args));
  }

  /** One of several help sentences of a rule, at {@code rule.help.key}. */
  public static Help of(String key, Object... args) {
    return new Help(key, List.of(args));
  }
}
