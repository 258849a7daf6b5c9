package samling.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalInt;
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
    description = "Builds a course catalogue into a static web site.")
public final class Main implements Callable<Integer> {
  static {
    // Else picocli looks for Groovy in each library, and FreeMarker and JBake for programs to log
    // with.
    System.setProperty("picocli.disable.closures", "true");
    System.setProperty("org.freemarker.loggerLibrary", "none");
    System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "WARN");
    // And it gets ready for options of kinds that none of ours has.
    System.setProperty("picocli.converters.excludes", "java\\.(sql|time)\\..*");
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--site",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The site's folder; may also be the command's argument.")
  private @Nullable Path site;

  /** What a person types, or null where nobody is there to be asked. */
  private final @Nullable BufferedReader in;

  @SuppressWarnings("NullAway.Init") // picocli sets the rest
  private Main(@Nullable BufferedReader in) {
    this.in = in;
  }

  /** Runs the command that the arguments name, and ends with its exit code. */
  public static void main(String[] arguments) throws IOException {
    System.exit(
        run(
            Terminal.answers(),
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            Arguments.repaired(arguments)));
  }

  /** Runs a command; its exit code is one of {@link ExitCode}'s. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return run(null, out, err, arguments);
  }

  /**
   * Runs a command.
   *
   * @param in where to read answers to questions, or null to ask none
   */
  static int run(
      @Nullable BufferedReader in, PrintWriter out, PrintWriter err, String... arguments) {
    OptionalInt built = PlainBuild.run(out, err, arguments);
    if (built.isPresent()) {
      return built.getAsInt();
    }
    return program(in, arguments).setOut(out).setErr(err).execute(arguments);
  }

  /** What understands some arguments, and all that is amiss with them. */
  static CommandLine program(@Nullable BufferedReader in, String... arguments) {
    return Commands.under(new CommandLine(new Main(in)), arguments)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new ToolFault())
        .setParameterExceptionHandler(new WrongUsage())
        .setAbbreviatedOptionsAllowed(false);
  }

  /** Where to read answers to questions, or null to ask none. */
  static @Nullable BufferedReader in(CommandSpec command) {
    return ((Main) command.root().userObject()).in;
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
