package samling.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import samling.catalogue.Language;
import samling.output.NoRoom;

/** What is told when Samling itself, or the machine, fails: never the editor's fault. */
final class ToolFault implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    String lang = command.getParseResult().matchedOptionValue("--lang", null);
    Messages messages =
        Optional.ofNullable(lang)
            .flatMap(tag -> Language.of(tag.toLowerCase(Locale.ROOT)))
            .map(Messages::of)
            .orElseGet(() -> Messages.of(Messages.systemLanguage(System.getenv())));
    return tell(fault, command.getErr(), messages);
  }

  /** Tells of a fault; the exit code. */
  static int tell(Exception fault, PrintWriter err, Messages messages) {
    Throwable cause =
        fault instanceof UncheckedIOException io
            ? Objects.requireNonNullElse(io.getCause(), fault)
            : fault;
    if (cause instanceof NoRoom full) {
      err.println(messages.text("fault.full", full.getFile()));
    } else if (cause instanceof FileSystemException file) {
      String reason =
          cause instanceof AccessDeniedException
              ? messages.text("fault.denied", System.getProperty("user.name"))
              : String.valueOf(file.getReason() == null ? kind(cause) : file.getReason());
      err.println(messages.text("fault.file", String.valueOf(file.getFile()), reason));
    } else if (cause instanceof IOException) {
      err.println(messages.text("fault.io", String.valueOf(cause.getMessage())));
    } else {
      err.println(messages.text("fault.tool"));
      cause.printStackTrace(err);
    }
    return ExitCode.TOOL_FAULT;
  }

  private static String kind(Throwable cause) {
    return cause
        .getClass()
        .getSimpleName()
        .replace("Exception", "")
        .replaceAll("([a-z])([A-Z])", "$1 $2")
        .toLowerCase(Locale.ROOT);
  }
}
