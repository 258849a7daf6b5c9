package samling.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samling.build.Outcome;
import samling.build.PaperOutcome;
import samling.build.Stage;
import samling.build.Summary;
import samling.catalogue.Change;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.JsonPrinter;
import samling.diagnostic.Rule;
import samling.diagnostic.Severity;
import samling.diagnostic.TextPrinter;
import samling.output.OutputRefused;
import samling.words.Dates;
import samling.words.Words;

/** What a build tells its user: faults, progress, and what came out. */
final class Report {
  /** A build shows so many warnings of each rule; {@code check} shows all. */
  private static final int SHOWN_OF_A_WARNING = 3;

  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintWriter out;
  private final PrintWriter err;
  private final Messages messages;
  private final boolean json;
  private final boolean quiet;
  private final boolean terminal;
  private final @Nullable Timings timings;

  /**
   * @param json whether faults are told as JSON
   * @param quiet whether nothing but faults is told
   * @param terminal whether someone watches {@code err}
   * @param timed whether to tell where the time went
   */
  Report(
      PrintWriter out,
      PrintWriter err,
      Messages messages,
      boolean json,
      boolean quiet,
      boolean terminal,
      boolean timed) {
    this.out = out;
    this.err = err;
    this.messages = messages;
    this.json = json;
    this.quiet = quiet;
    this.terminal = terminal;
    this.timings = timed ? new Timings(Timings.Moment.clocks()) : null;
  }

  /** The report of a command that has nothing to tell while it works. */
  Report(PrintWriter out, PrintWriter err, Messages messages) {
    this(out, err, messages, false, false, false, false);
  }

  /**
   * The errors that stand in the way, or why there is no such paper, or where it is; the exit code.
   */
  int paper(PaperOutcome paper) {
    PaperOutcome.Refusal refusal = paper.refusal();
    if (!paper.outcome().good()) {
      faults(paper.outcome(), 0);
      err.println(messages.text("paper.failed", faultCount(paper.outcome())));
      return ExitCode.CONTENT_FAULTS;
    }
    if (refusal != null) {
      String key = "paper." + refusal.reason().name().toLowerCase(Locale.ROOT);
      String known = String.join(", ", refusal.known());
      err.println(messages.text(key, refusal.named()));
      if (!known.isEmpty()) {
        err.println(messages.text("paper.known", known));
      }
      return ExitCode.USAGE;
    }
    out.println(messages.text("paper.done", String.valueOf(paper.written())));
    out.flush();
    return ExitCode.FINE;
  }

  void progress(Stage stage) {
    if (timings != null) {
      timings.begin(stage);
    }
    if (stage == Stage.WAIT_FOR_OTHER) {
      clear();
      err.println(messages.text("progress.wait"));
    } else if (terminal && !quiet) {
      err.print(CLEAR_LINE + messages.text("progress." + stage.name().toLowerCase(Locale.ROOT)));
      err.flush();
    }
  }

  /** Faults, then what was built, then where the time went; the exit code. */
  int outcome(Outcome outcome, Duration time, boolean built) {
    clear();
    faults(outcome, built ? SHOWN_OF_A_WARNING : Integer.MAX_VALUE);
    if (!json) {
      boolean said = outcome.diagnostics().isEmpty();
      if (!outcome.good()) {
        String kept = outcome.standing() ? "build.failed" : "build.failed.first";
        err.println(messages.text(built ? kept : "check.failed", faultCount(outcome)));
      } else if (!quiet) {
        outcome.summary().ifPresent(s -> summary(s, outcome, time));
      } else if (!said) {
        err.println(faultCount(outcome));
      }
    }
    if (timings != null) {
      timings.print(err, messages);
    }
    return outcome.good() ? ExitCode.FINE : ExitCode.CONTENT_FAULTS;
  }

  int refused(OutputRefused refusal) {
    clear();
    err.println(
        messages.text(
            "refused." + refusal.reason().name().toLowerCase(Locale.ROOT),
            refusal.folder(),
            String.join(", ", refusal.files())));
    return ExitCode.USAGE;
  }

  private void faults(Outcome outcome, int most) {
    if (outcome.diagnostics().isEmpty()) {
      return; // and no sentences are read
    }
    samling.diagnostic.Messages sentences =
        samling.diagnostic.Messages.in(messages.language().tag());
    if (json) {
      JsonPrinter printer = new JsonPrinter(sentences);
      outcome.diagnostics().forEach(d -> out.print(printer.print(d)));
      out.flush();
      return;
    }
    TextPrinter printer =
        new TextPrinter(sentences, file -> Optional.ofNullable(outcome.texts().get(file)));
    Map<Rule, Integer> warnings = new EnumMap<>(Rule.class);
    for (Diagnostic diagnostic : outcome.diagnostics()) {
      boolean shown =
          diagnostic.severity() == Severity.ERROR
              || warnings.merge(diagnostic.rule(), 1, Integer::sum) <= most;
      if (shown) {
        err.println(printer.print(diagnostic));
      }
    }
    warnings.forEach(
        (rule, n) -> {
          if (n > most) {
            err.println(messages.text("warnings.more", n - most, rule.id()));
          }
        });
    err.flush();
  }

  private void summary(Summary summary, Outcome outcome, Duration time) {
    List<String> facts = new ArrayList<>();
    facts.add(messages.count("pages", summary.pages()));
    facts.add(messages.count("courses", summary.courses()));
    facts.add(messages.count("offerings", summary.offerings()));
    facts.add(messages.count("groups", summary.groups()));
    facts.add(messages.count("announcements", summary.announcements()));
    facts.add(messages.text("languages", String.join(", ", summary.languages())));
    facts.add(messages.count("warnings", outcome.count(Severity.WARNING)));
    facts.add(messages.text("seconds", messages.seconds(time, 1)));
    out.println(
        summary.output() == null
            ? messages.text("summary.checked")
            : messages.text("summary.built", summary.output()));
    out.println("  " + String.join(", ", facts));
    out.println("  " + next(summary));
    out.flush();
  }

  private String next(Summary summary) {
    if (summary.next().isEmpty()) {
      return messages.text("next.never");
    }
    Change change = summary.next().get();
    ZonedDateTime at = change.at().atZone(summary.zone());
    Dates dates = new Dates(Words.of(messages.language()));
    return messages.text(
        "next.change",
        dates.date(at.toLocalDate()),
        dates.time(at.toLocalTime()),
        change.subject(),
        at.toOffsetDateTime());
  }

  private String faultCount(Outcome outcome) {
    return messages.count("errors", outcome.count(Severity.ERROR))
        + ", "
        + messages.count("warnings", outcome.count(Severity.WARNING));
  }

  private void clear() {
    if (terminal && !quiet) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }
}
