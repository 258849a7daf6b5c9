package samling.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import samling.desk.DeskRoutes;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Severity;
import samling.preview.PortTaken;
import samling.preview.Preview;
import samling.preview.PreviewRequest;

/** {@code samling preview}: the site in a browser, while it is written. */
@Command(
    name = "preview",
    mixinStandardHelpOptions = true,
    description = "Shows the site in a browser while you write, drafts and faults included.",
    footer = "Ends with Ctrl-C. Exit codes: 2 wrong usage, 3 a fault of the tool.")
final class PreviewCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "SITE",
      description = "The folder that holds content/. Default: this folder.")
  private @Nullable Path argument;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port of the address. Default: the first free one from 8000 on.")
  private @Nullable Integer port;

  @Option(
      names = "--at",
      paramLabel = "DATE-TIME",
      description = "Show the site as of then, such as 2026-11-20T12:00. Default: now.")
  private @Nullable String at;

  @Option(names = "--open", description = "Open the site in a browser.")
  private boolean open;

  @Option(
      names = "--edit",
      description = "Serve a page for editing the content in the browser, too.")
  private boolean edit;

  @Option(
      names = "--lang",
      paramLabel = "nb|nn|sv|en",
      description = "The language faults are told in. Default: that of each page.")
  private @Nullable String lang;

  @Override
  public Integer call() throws IOException, InterruptedException {
    CommandSpec command = Objects.requireNonNull(spec);
    Messages messages = SiteOptions.messages(lang, command);
    Path site = SiteOptions.site(argument, command);
    SiteOptions.clock(at, command);
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    Faults faults = new Faults(messages, err);
    PreviewRequest request =
        new PreviewRequest(
            site,
            port(command),
            at,
            zone -> Clock.systemUTC().instant(),
            Optional.ofNullable(lang).map(tag -> messages.language()),
            edit ? DeskRoutes::of : PreviewRequest.Extension.NONE);
    err.println(messages.text("progress.read"));
    CountDownLatch ended = new CountDownLatch(1);
    try (Preview preview = Preview.start(request, faults::tell)) {
      Runtime.getRuntime().addShutdownHook(new Thread(preview::close));
      out.println(messages.text("preview.ready", preview.address()));
      URI first = edit ? preview.address("edit/") : preview.address();
      if (edit) {
        out.println(messages.text("preview.edit", first));
      }
      out.flush();
      if (open && !Browser.open(first)) {
        err.println(messages.text("preview.noBrowser", first));
      }
      ended.await();
      return ExitCode.FINE;
    } catch (PortTaken e) {
      err.println(messages.text("preview.port", e.port()));
      return ExitCode.USAGE;
    }
  }

  private @Nullable Integer port(CommandSpec command) {
    if (port != null && (port < 1 || port > 65535)) {
      throw new Misuse(command.commandLine(), "usage.port", port);
    }
    return port;
  }

  /** How many faults there are, told when that changes. */
  private static final class Faults {
    private final Messages messages;
    private final PrintWriter err;
    private String said = "";

    Faults(Messages messages, PrintWriter err) {
      this.messages = messages;
      this.err = err;
    }

    void tell(List<Diagnostic> diagnostics) {
      long errors = diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
      String says =
          errors == 0
              ? ""
              : messages.text(
                  "preview.faults", messages.count("errors", errors), first(diagnostics));
      if (!says.equals(said)) {
        err.println(says.isEmpty() ? messages.text("preview.mended") : says);
        said = says;
      }
    }

    private static String first(List<Diagnostic> diagnostics) {
      return diagnostics.stream()
          .filter(d -> d.severity() == Severity.ERROR)
          .map(d -> d.span().file() + ":" + d.span().line() + ":" + d.span().column())
          .findFirst()
          .orElse("");
    }
  }
}
