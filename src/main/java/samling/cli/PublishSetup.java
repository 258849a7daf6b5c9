package samling.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samling.build.Build;
import samling.diagnostic.Suggestion;
import samling.output.BuiltFiles;
import samling.output.Manifest;
import samling.publish.BuiltSite;
import samling.publish.Targets;
import samling.read.PublishReader;
import samling.target.Target;

/** What publishing begins with: the target, the finished site, and who does it. */
final class PublishSetup {
  private final PublishOptions options;
  private final PublishReport report;
  private final Messages messages;
  private int exitCode = ExitCode.FINE;

  PublishSetup(PublishOptions options, PublishReport report) {
    this.options = options;
    this.report = report;
    this.messages = options.messages();
  }

  /** How it ends where something is missing. */
  int exitCode() {
    return exitCode;
  }

  Targets targets() {
    return new Targets(options.site(), System.getenv());
  }

  /** Who publishes, for others to read. */
  String owner() {
    String host;
    try {
      host = InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      host = "?";
    }
    return (System.getProperty("user.name") + "@" + host).replaceAll("\\s", " ");
  }

  /** The target that is asked for, or null after it was told why there is none. */
  @Nullable Target target() {
    if (!PublishReader.isIn(options.site())) {
      usage(messages.text("publish.no_file", options.site().resolve(PublishReader.FILE)));
      return null;
    }
    PublishReader.Result read = PublishReader.read(options.site());
    if (!read.diagnostics().isEmpty()) {
      report.faults(read.diagnostics(), read.texts());
      exitCode = ExitCode.CONTENT_FAULTS;
      return null;
    }
    List<String> names = read.targets().stream().map(Target::name).toList();
    String asked = options.target();
    if (asked == null) {
      if (names.size() == 1) {
        return read.targets().get(0);
      }
      usage(messages.text("publish.which", String.join(", ", names)));
      return null;
    }
    for (Target target : read.targets()) {
      if (target.name().equals(asked)) {
        return target;
      }
    }
    String meant =
        Suggestion.closest(asked, names)
            .map(name -> " " + messages.text("usage.meant", name))
            .orElse("");
    usage(messages.text("publish.unknown", asked, String.join(", ", names)) + meant);
    return null;
  }

  /** The finished site, or null after it was told what is wrong with it. */
  @Nullable BuiltSite built(@Nullable Path output) throws IOException {
    Path folder = Objects.requireNonNullElseGet(output, () -> Build.output(options.site()));
    if (!Manifest.isIn(folder)) {
      usage(messages.text("publish.not_built", folder));
      return null;
    }
    BuiltFiles built = BuiltFiles.in(folder);
    if (!built.altered().isEmpty() || !built.foreign().isEmpty()) {
      usage(messages.text("publish.touched", folder));
      return null;
    }
    return BuiltSite.of(folder, built.digests());
  }

  /** Whether the user says yes; where nobody can be asked, that {@code --yes} is needed. */
  boolean asked(String question, String address) throws IOException {
    BufferedReader in = Main.in(options.spec());
    if (in == null) {
      report.say(messages.text("publish.needs_yes"));
      return false;
    }
    report.ask(messages.text(question, address));
    String answer = Objects.requireNonNullElse(in.readLine(), "").strip().toLowerCase(Locale.ROOT);
    boolean yes = List.of(messages.text("publish.yes").split(",", -1)).contains(answer);
    if (!yes) {
      report.say(messages.text("publish.left"));
    }
    return yes;
  }

  private void usage(String sentence) {
    report.say(sentence);
    exitCode = ExitCode.USAGE;
  }
}
