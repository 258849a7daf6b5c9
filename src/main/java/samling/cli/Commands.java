package samling.cli;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The commands by name. */
final class Commands {
  /** All of them, in the order in which help lists them. */
  static final List<String> NAMES =
      List.of(
          "build",
          "check",
          "preview",
          "init",
          "schema",
          "new",
          "copy-offering",
          "copy-year",
          "list",
          "next-change",
          "handout",
          "checklist",
          "poster",
          "export",
          "import",
          "publish",
          "rollback",
          "verify-site");

  private static final Set<String> VERSION = Set.of("--version", "-V");

  private Commands() {}

  /**
   * Puts the commands under the program. To look at a command costs time, so where the first
   * argument names one, the others are left out.
   */
  static CommandLine under(CommandLine program, String... arguments) {
    Object named = arguments.length == 0 ? null : named(arguments[0]);
    if (named != null) {
      return program.addSubcommand(named);
    }
    if (arguments.length == 1 && VERSION.contains(arguments[0])) {
      return program;
    }
    for (String name : NAMES) {
      program.addSubcommand(Objects.requireNonNull(named(name), name));
    }
    return program;
  }

  private static @Nullable Object named(String name) {
    return switch (name) {
      case "build" -> new BuildCommand();
      case "check" -> new CheckCommand();
      case "preview" -> new PreviewCommand();
      case "init" -> new InitCommand();
      case "schema" -> new SchemaCommand();
      case "new" -> new NewCommand();
      case "copy-offering" -> new CopyOfferingCommand();
      case "copy-year" -> new CopyYearCommand();
      case "list" -> new ListCommand();
      case "next-change" -> new NextChangeCommand();
      case "handout" -> new HandoutCommand();
      case "checklist" -> new ChecklistCommand();
      case "poster" -> new PosterCommand();
      case "export" -> new ExportCommand();
      case "import" -> new ImportCommand();
      case "publish" -> new PublishCommand();
      case "rollback" -> new RollbackCommand();
      case "verify-site" -> new VerifySiteCommand();
      default -> null;
    };
  }
}
