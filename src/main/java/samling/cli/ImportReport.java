package samling.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.TextPrinter;
import samling.exchange.CellChange;
import samling.exchange.OfferingChange;
import samling.exchange.Plan;
import samling.sheet.CellWriter;
import samling.sheet.ColumnType;
import samling.sheet.ColumnWords;
import samling.sheet.Fault;
import samling.sheet.FaultPrinter;
import samling.words.Dates;
import samling.words.Words;

/** What an import tells its user: what differs, what is wrong, and whether something is written. */
final class ImportReport {
  private static final int LONGEST = 70;

  private final Messages messages;
  private final PrintWriter out;
  private final PrintWriter err;
  private final FaultPrinter faults;
  private final CellWriter cells;
  private final ColumnWords words;
  private final Dates dates;

  ImportReport(DeskOptions options) {
    this.messages = options.messages();
    this.out = options.out();
    this.err = options.err();
    this.faults = new FaultPrinter(messages.language());
    this.cells = new CellWriter(messages.language());
    this.words = ColumnWords.in(messages.language());
    this.dates = new Dates(Words.of(messages.language()));
  }

  /** What differs, then what is wrong. */
  void tell(Plan plan) {
    plan.changes().forEach(this::tell);
    out.flush();
    for (Fault fault : plan.faults()) {
      err.println(faults.print(fault));
    }
    TextPrinter printer =
        new TextPrinter(
            samling.diagnostic.Messages.in(messages.language().tag()),
            file -> Optional.ofNullable(plan.texts().get(file)));
    if (!plan.diagnostics().isEmpty()) {
      err.println(messages.text("import.wouldBe"));
      err.println();
    }
    for (Diagnostic diagnostic : plan.diagnostics()) {
      err.print(printer.print(diagnostic));
      plan.causeOf(diagnostic)
          .ifPresent(
              place -> err.println("  = " + messages.text("import.because", faults.place(place))));
      err.println();
    }
    if (!plan.isGood()) {
      err.println(messages.text("import.failed", messages.count("errors", plan.errors())));
    }
    err.flush();
  }

  /** That it is still to be written, or that there is nothing to write. */
  void notWritten(Plan plan) {
    String offerings = messages.count("offerings", plan.changes().size());
    out.println(
        plan.files().isEmpty()
            ? messages.text("import.same", messages.count("rows", plan.rows()))
            : messages.text(
                "import.notYet", offerings, messages.count("files", plan.files().size())));
    out.flush();
  }

  private void tell(OfferingChange change) {
    String added = change.added() ? " – " + messages.text("import.new") : "";
    out.println(change.key() + added + "  (" + change.file() + ")");
    for (CellChange cell : change.cells()) {
      String before = change.added() ? "" : shown(cell, cell.before()) + " → ";
      out.println("  " + words.label(cell.field()) + ": " + before + shown(cell, cell.after()));
    }
    out.println();
  }

  private String shown(CellChange cell, String says) {
    if (says.isEmpty()) {
      return messages.text("import.nothing");
    }
    ColumnType type = cell.field().column().type();
    String words =
        type == ColumnType.DATE || type == ColumnType.MOMENT
            ? day(says)
            : cells.shown(cell.field().column(), says).replaceAll("[\\p{Cntrl}\\s]+", " ");
    return words.codePointCount(0, words.length()) > LONGEST
        ? words.substring(0, words.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…"
        : words;
  }

  /** A day with its weekday, so that a slip shows. */
  private String day(String says) {
    if (says.matches("[0-9-]{10}")) {
      return dates.dateWithWeekday(LocalDate.parse(says));
    }
    if (says.matches("[0-9-]{10}T[0-9]{2}:[0-9]{2}")) {
      LocalDateTime at = LocalDateTime.parse(says);
      return dates.dateWithWeekday(at.toLocalDate()) + " " + dates.time(at.toLocalTime());
    }
    return says;
  }
}
