package samling.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import samling.catalogue.Language;
import samling.diagnostic.Suggestion;

/** What is told when a command is not typed as it should be: one sentence, and where help is. */
final class WrongUsage implements IParameterExceptionHandler {
  private static final String LANG = "--lang";

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    Messages messages = messages(arguments);
    PrintWriter err = command.getErr();
    err.println(sentence(fault, messages));
    String name = command.getCommandSpec().qualifiedName();
    err.println(messages.text("usage.help", name));
    err.flush();
    return ExitCode.USAGE;
  }

  /** The language that is asked for, if that much can be understood, else the system's. */
  static Messages messages(String... arguments) {
    String asked = "";
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals(LANG) && i + 1 < arguments.length) {
        asked = arguments[i + 1];
      } else if (arguments[i].startsWith(LANG + "=")) {
        asked = arguments[i].substring(LANG.length() + 1);
      }
    }
    Optional<Language> language = Language.of(asked.toLowerCase(Locale.ROOT));
    return Messages.of(language.orElseGet(() -> Messages.systemLanguage(System.getenv())));
  }

  private static String sentence(ParameterException fault, Messages messages) {
    if (fault instanceof Misuse misuse) {
      return messages.text(misuse.key(), misuse.arguments());
    }
    if (fault instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      if (first.startsWith("-")) {
        return messages.text("usage.unknownOption", first);
      }
      boolean command = fault.getCommandLine().getParent() == null;
      return command ? unknownCommand(first, messages) : messages.text("usage.tooMuch", first);
    }
    if (fault instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return messages.text("usage.missing", missing.getMissing().get(0).paramLabel());
    }
    return fault.getArgSpec() == null || fault.getValue() == null
        ? messages.text("usage.wrong", String.valueOf(fault.getMessage()))
        : messages.text("usage.badValue", fault.getValue(), fault.getArgSpec().paramLabel());
  }

  /** That there is no such command, and which may be meant. */
  private static String unknownCommand(String word, Messages messages) {
    String sentence = messages.text("usage.unknownCommand", word);
    return Suggestion.closest(word, Commands.NAMES)
        .map(near -> sentence + " " + messages.text("usage.meant", near))
        .orElse(sentence);
  }
}
