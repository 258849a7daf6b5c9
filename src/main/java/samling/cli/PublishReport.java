package samling.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.TextPrinter;
import samling.publish.Difference;
import samling.publish.Inventory;
import samling.publish.Plan;
import samling.publish.PublishRefused;
import samling.publish.Standing;
import samling.source.SourceText;
import samling.target.Target;

/** What publishing tells its user: the plan, what came of it, and why not. */
final class PublishReport {
  private static final int SHOWN = 12;

  private final PrintWriter out;
  private final PrintWriter err;
  private final Messages messages;
  private final boolean quiet;
  private final boolean terminal;

  /**
   * @param terminal whether someone watches standard error
   */
  PublishReport(PublishOptions options, boolean terminal) {
    this.out = options.spec().commandLine().getOut();
    this.err = options.spec().commandLine().getErr();
    this.messages = options.messages();
    this.quiet = options.quiet();
    this.terminal = terminal;
  }

  void say(String sentence) {
    err.println(sentence);
    err.flush();
  }

  void ask(String question) {
    err.print(question + " ");
    err.flush();
  }

  void faults(List<Diagnostic> faults, Map<String, SourceText> texts) {
    TextPrinter printer =
        new TextPrinter(
            samling.diagnostic.Messages.in(messages.language().tag()),
            file -> Optional.ofNullable(texts.get(file)));
    faults.forEach(fault -> err.println(printer.print(fault)));
    say(messages.count("errors", faults.size()));
  }

  /** What would be done, as a table. */
  void plan(Plan plan, Target target) {
    if (quiet) {
      return;
    }
    Difference difference = plan.difference();
    out.println(messages.text("publish.plan", target.name(), target.address()));
    out.println("  " + messages.text("publish.way." + word(plan.standing().way())));
    row("publish.new", difference.added());
    row("publish.changed", difference.changed());
    row("publish.deleted", difference.deleted());
    row("publish.unchanged", difference.unchanged(), List.of());
    out.println(
        "  "
            + messages.text(
                "publish.bytes",
                Sizes.of(difference.bytes(), messages),
                Sizes.of(plan.site().inventory().bytes(), messages)));
    Standing standing = plan.standing();
    if (standing.unfinished()) {
      out.println("  " + messages.text("publish.unfinished"));
    }
    out.flush();
  }

  /** What is not Samling's and is left as it is. */
  void foreign(Standing standing) {
    if (!quiet && !standing.marked() && !standing.foreign().isEmpty()) {
      out.println("  " + messages.text("publish.foreign", standing.foreign().size()));
      list(standing.foreign());
      out.flush();
    }
  }

  private void row(String key, List<String> files) {
    row(key, files.size(), files);
  }

  private void row(String key, int count, List<String> files) {
    out.println("  %7d  %s".formatted(count, messages.text(key)));
    if (files.size() <= SHOWN) {
      list(files);
    }
  }

  private void list(List<String> files) {
    files.stream()
        .limit(SHOWN)
        .forEach(file -> out.println("             " + Terminal.plain(file)));
    if (files.size() > SHOWN) {
      out.println("             " + messages.text("publish.more", files.size() - SHOWN));
    }
  }

  PublishProgress progress(Difference difference) {
    return new PublishProgress(
        err, messages, terminal && !quiet, difference.sent(), difference.bytes());
  }

  void dryRun() {
    tell(messages.text("publish.dry_run"));
  }

  void nothing() {
    tell(messages.text("publish.nothing"));
  }

  void published(Plan plan, Target target) {
    tell(
        messages.text(
            "publish.done",
            target.address(),
            plan.difference().sent(),
            plan.difference().deleted().size()));
  }

  void rolledBack(Inventory back, Target target) {
    tell(messages.text("rollback.done", target.address(), back.files().size()));
  }

  private void tell(String sentence) {
    if (!quiet) {
      out.println(sentence);
      out.flush();
    }
  }

  /** Why nothing was done; the exit code. */
  int refused(PublishRefused refusal, Target target) {
    List<Object> words = new ArrayList<>(refusal.words());
    words.add(0, target.name());
    say(messages.text("publish.refused." + word(refusal.reason()), words.toArray()));
    if (!refusal.files().isEmpty()) {
      refusal.files().stream().limit(SHOWN).forEach(file -> say("  " + Terminal.plain(file)));
      if (refusal.files().size() > SHOWN) {
        say("  " + messages.text("publish.more", refusal.files().size() - SHOWN));
      }
    }
    return ExitCode.USAGE;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
