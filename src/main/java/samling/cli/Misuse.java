package samling.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A wrong use of a command that Samling itself has noticed, with the sentence that tells of it. */
final class Misuse extends ParameterException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] arguments;

  Misuse(CommandLine command, String key, Object... arguments) {
    super(command, key);
    this.key = key;
    this.arguments = arguments.clone();
  }

  /** The key of the sentence. */
  String key() {
    return key;
  }

  Object[] arguments() {
    return arguments.clone();
  }
}
