package samling.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program that the launcher starts. */
@Command(
    name = "samling",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      InitCommand.class,
      PublishCommand.class,
      RollbackCommand.class,
      VerifySiteCommand.class
    },
    description = "Builds a course catalogue into a static web site.")
public final class Main implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--site",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The site's folder; may also be the command's argument.")
  private @Nullable Path site;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Main() {}

  /** Runs the command that the arguments name, and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(
        run(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            arguments));
  }

  /** Runs a command; its exit code is one of {@link ExitCode}'s. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new ToolFault())
        .setAbbreviatedOptionsAllowed(false)
        .execute(arguments);
  }

  /** The folder that {@code --site} names, before or after the command, or null. */
  static @Nullable Path site(CommandSpec command) {
    return ((Main) command.root().userObject()).site;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }

  /** The version that the jar's manifest states. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String stated = Main.class.getPackage().getImplementationVersion();
      return new String[] {"Samling " + Objects.requireNonNullElse(stated, "(unpacked)")};
    }
  }
}
