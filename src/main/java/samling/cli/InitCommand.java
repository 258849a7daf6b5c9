package samling.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import samling.scaffold.Scaffold;

/** {@code samling init}: a new site to begin with. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = "Makes a small example site that explains itself.",
    footer = "Exit codes: 0 fine, 2 wrong usage, 3 a fault of the tool.")
final class InitCommand implements Callable<Integer> {
  /** The examples are set in Oslo and in Stockholm, whose clocks agree. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "A folder that is empty or not there yet.")
  private @Nullable Path argument;

  @Option(
      names = "--lang",
      paramLabel = "nb|nn|sv|en",
      description = "The language of the site and its explanations. Default: the system's.")
  private @Nullable String lang;

  @Option(
      names = "--at",
      paramLabel = "DATE-TIME",
      description = "Date the example as if it were then, such as 2026-11-20. Default: now.")
  private @Nullable String at;

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    Messages messages = SiteOptions.messages(lang, command);
    LocalDate today = LocalDate.ofInstant(SiteOptions.clock(at, command).apply(ZONE), ZONE);
    Path folder = folder(command);
    return switch (Scaffold.make(folder, messages.language(), today)) {
      case MADE -> {
        String made = folder.toAbsolutePath().normalize().toString();
        // As one word, for whoever copies the line.
        String typed = made.indexOf(' ') < 0 ? made : '"' + made + '"';
        command.commandLine().getOut().println(messages.text("init.done", made, typed));
        yield ExitCode.FINE;
      }
      case NOT_EMPTY -> refused(messages.text("init.refused", folder), command);
      case NOT_A_FOLDER -> refused(messages.text("init.file", folder), command);
    };
  }

  private static int refused(String sentence, CommandSpec command) {
    command.commandLine().getErr().println(sentence);
    return ExitCode.USAGE;
  }

  private Path folder(CommandSpec command) {
    Path option = Main.site(command);
    if ((argument == null) == (option == null)) {
      throw new Misuse(command.commandLine(), "usage.folderOnce");
    }
    return Objects.requireNonNull(argument != null ? argument : option);
  }
}
