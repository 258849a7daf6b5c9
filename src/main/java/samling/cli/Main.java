package samling.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program that the launcher starts. */
@Command(
    name = "samling",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Builds a course catalogue into a static web site.")
public final class Main implements Callable<Integer> {
  private Main() {}

  /** Runs the command that the arguments name, and ends with its exit code. */
  public static void main(final String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  @Override
  public Integer call() {
    CommandLine.usage(this, System.err);
    return CommandLine.ExitCode.USAGE;
  }

  /** The version that the jar's manifest states. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      final String stated = Main.class.getPackage().getImplementationVersion();
      return new String[] {"Samling " + Objects.requireNonNullElse(stated, "(unpacked)")};
    }
  }
}
