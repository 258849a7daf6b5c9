package samling.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import samling.build.Build;
import samling.host.RedirectsWords;
import samling.output.BuiltFiles;
import samling.output.Manifest;
import samling.site.OldAddress;
import samling.verify.Finding;
import samling.verify.FolderVerifier;
import samling.verify.HostVerifier;

/** {@code samling verify-site}: what is published, held against what was built. */
@Command(
    name = "verify-site",
    mixinStandardHelpOptions = true,
    description = {
      "Compares a published site with the one that was built:",
      "what is missing or changed, and on a host also types, caching and policy."
    },
    footer = "Exit codes: 0 all as built, 1 something differs, 2 wrong usage, 3 no answer.")
final class VerifySiteCommand implements Callable<Integer> {
  private static final int SHOWN = 50;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "URL|DIR", description = "Where the site is published.")
  private String place = "";

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where the finished site is. Default: destination.folder of jbake.properties.")
  private @Nullable Path output;

  @Option(
      names = "--lang",
      paramLabel = "nb|nn|sv|en",
      description = "The language of messages. Default: the system's.")
  private @Nullable String lang;

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    Messages messages = SiteOptions.messages(lang, command);
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    Path site = Objects.requireNonNullElse(Main.site(command), Path.of(""));
    Path folder = Objects.requireNonNullElseGet(output, () -> Build.output(site));
    if (!Manifest.isIn(folder)) {
      err.println(messages.text("publish.not_built", folder));
      return ExitCode.USAGE;
    }
    BuiltFiles files = BuiltFiles.in(folder);
    if (!files.altered().isEmpty()) {
      tell(altered(files, folder), messages, err);
      err.println(messages.text("publish.touched", folder));
      err.flush();
      return ExitCode.CONTENT_FAULTS;
    }
    Map<String, String> built = files.digests();
    Optional<URI> host = host(place);
    if (host.isEmpty() && !isFolder(place)) {
      err.println(messages.text("verify.no_place", place));
      return ExitCode.USAGE;
    }
    List<Finding> findings =
        host.isPresent()
            ? HostVerifier.verify(
                host.get(), folder, built, moved(folder), progress(err, messages, built.size()))
            : FolderVerifier.verify(Path.of(place), built);
    if (findings.isEmpty()) {
      out.println(messages.text("verify.fine", place, built.size()));
      out.flush();
      return ExitCode.FINE;
    }
    tell(findings, messages, err);
    err.println(
        messages.text("verify.differs", place, messages.count("differences", findings.size())));
    err.flush();
    return ExitCode.CONTENT_FAULTS;
  }

  /** The address of a host, if it is one. */
  private static Optional<URI> host(String place) {
    try {
      URI address = new URI(place);
      boolean web = "http".equalsIgnoreCase(address.getScheme());
      boolean safe = "https".equalsIgnoreCase(address.getScheme());
      return Optional.of(address).filter(a -> (web || safe) && a.getHost() != null);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isFolder(String place) {
    try {
      return Files.isDirectory(Path.of(place));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** What can be compared with nothing, since it is itself not as it was built. */
  private static List<Finding> altered(BuiltFiles files, Path folder) {
    return files.altered().stream()
        .map(path -> new Finding(path, kind(folder.resolve(path)), "", ""))
        .toList();
  }

  private static Finding.Kind kind(Path altered) {
    return Files.exists(altered) ? Finding.Kind.CHANGED : Finding.Kind.MISSING;
  }

  /**
   * What is not there or has other content comes first; of the rest, what is the same is told once.
   */
  private static void tell(List<Finding> findings, Messages messages, PrintWriter err) {
    Map<String, List<String>> manners = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    for (Finding each : findings) {
      String sentence = sentence(each, messages);
      if (each.kind().isOfManner()) {
        manners.computeIfAbsent(sentence, s -> new ArrayList<>()).add(each.path());
      } else {
        lines.add(each.path() + ": " + sentence);
      }
    }
    manners.forEach(
        (sentence, paths) ->
            lines.add(
                (paths.size() == 1
                        ? paths.get(0)
                        : messages.text("verify.many", paths.get(0), paths.size() - 1))
                    + ": "
                    + sentence));
    lines.stream().limit(SHOWN).forEach(line -> err.println(Terminal.plain(line)));
    if (lines.size() > SHOWN) {
      err.println(messages.text("publish.more", lines.size() - SHOWN));
    }
  }

  /** What the build has told hosts of old addresses. */
  private static List<OldAddress> moved(Path folder) throws IOException {
    Path file = folder.resolve(RedirectsWords.FILE);
    return Files.isRegularFile(file) ? RedirectsWords.read(Files.readString(file)) : List.of();
  }

  private static String sentence(Finding finding, Messages messages) {
    String key = "verify." + finding.kind().name().toLowerCase(Locale.ROOT);
    return messages.text(key, finding.expected(), finding.found());
  }

  private static Runnable progress(PrintWriter err, Messages messages, int files) {
    AtomicInteger done = new AtomicInteger();
    if (!Terminal.watches()) {
      return done::incrementAndGet;
    }
    return () -> {
      int n = done.incrementAndGet();
      if (n % 20 == 0 || n == files) {
        String line = n == files ? "" : messages.text("verify.progress", n, files);
        err.print("\r\u001B[K" + line);
        err.flush();
      }
    };
  }
}
