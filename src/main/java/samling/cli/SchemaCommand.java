package samling.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import samling.editor.EditorFolder;

/** {@code samling schema}: help for editor programs, written into the site's folder. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Writes what an editor program needs to complete, explain and check the content.",
    footer = "Exit codes: 0 fine, 2 wrong usage, 3 a fault of the tool.")
final class SchemaCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "SITE",
      description = "The folder that holds content/. Default: this folder.")
  private @Nullable Path argument;

  @Option(
      names = "--lang",
      paramLabel = "nb|nn|sv|en",
      description = "The language of the explanations. Default: the site's first.")
  private @Nullable String lang;

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    Messages messages = SiteOptions.messages(lang, command);
    Path site = SiteOptions.site(argument, command);
    if (!Files.isDirectory(site.resolve("content"))) {
      command
          .commandLine()
          .getErr()
          .println(messages.text("site.missing", site.resolve("content")));
      return ExitCode.USAGE;
    }
    EditorFolder.Written written =
        EditorFolder.write(site, lang == null ? null : messages.language());
    PrintWriter out = command.commandLine().getOut();
    out.println(messages.text("schema.done", site.resolve(".samling/schema")));
    written
        .toPaste()
        .ifPresent(
            lines -> {
              out.println(messages.text("schema.paste", site.resolve(".vscode/settings.json")));
              out.println(lines);
            });
    return ExitCode.FINE;
  }
}
