package samling.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import samling.edit.Copied;
import samling.edit.Note;
import samling.edit.OfferingCopies.Copy;
import samling.words.Dates;
import samling.words.Words;

/** What is told of copied offerings: their old days and their new ones, and what to look at. */
final class CopyReport {
  private final DeskOptions options;
  private final Messages messages;
  private final samling.diagnostic.Messages words;
  private final Dates dates;

  CopyReport(DeskOptions options) {
    this.options = options;
    this.messages = options.messages();
    this.words = samling.diagnostic.Messages.in(messages.language().tag());
    this.dates = new Dates(Words.of(messages.language()));
  }

  /** Every day of every copy, with its notes below. */
  void print(List<Copy> copies) {
    int width =
        copies.stream()
            .flatMap(copy -> copy.copied().days().stream())
            .mapToInt(day -> dates.dateWithWeekday(day.before()).length())
            .max()
            .orElse(0);
    for (Copy copy : copies) {
      options.out().println(copy.course() + "/" + copy.oldId() + " → " + copy.newId());
      for (Copied.Day day : copy.copied().days()) {
        String before = dates.dateWithWeekday(day.before());
        options
            .out()
            .println(
                "  "
                    + before
                    + " ".repeat(width - before.length())
                    + " → "
                    + dates.dateWithWeekday(day.after()));
      }
      copy.copied().notes().forEach(note -> options.out().println("  * " + sentence(note)));
    }
  }

  private String sentence(Note note) {
    String key = "copy." + note.kind().name().toLowerCase(Locale.ROOT);
    List<Object> args = new ArrayList<>(note.args());
    switch (note.kind()) {
      case MOVED -> {
        args.set(0, day(note.args().get(0)));
        args.set(1, words.word("holiday." + note.args().get(1)));
        args.set(2, day(note.args().get(2)));
      }
      case LEFT_OUT -> {
        args.set(0, day(note.args().get(0)));
        args.set(1, words.word("holiday." + note.args().get(1)));
      }
      case TAKEN_IN -> args.set(0, day(note.args().get(0)));
      case STATUS -> args.set(0, messages.text("status." + note.args().get(0)));
      default -> {}
    }
    return messages.text(key, args.toArray());
  }

  private String day(String date) {
    return dates.dateWithWeekday(LocalDate.parse(date));
  }
}
