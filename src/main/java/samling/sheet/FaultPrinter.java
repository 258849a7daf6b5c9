package samling.sheet;

import java.util.Optional;
import samling.catalogue.Language;
import samling.diagnostic.Messages;
import samling.diagnostic.TextPrinter;

/** Faults of spreadsheets as people read them: the sentence, the cell, the advice. */
public final class FaultPrinter {

  private static final int LONGEST = 40;

  private final Messages messages;
  private final TextPrinter printer;

  public FaultPrinter(Language language) {
    this.messages = Messages.in(language.tag());
    this.printer = new TextPrinter(messages, file -> Optional.empty());
  }

  /** The fault on several lines, each ended. */
  public String print(Fault fault) {
    return printer.print(fault.diagnostic(), place(fault.place()));
  }

  /** A place in words, such as {@code offerings.xlsx, sheet Courses, cell F12 (Date)}. */
  public String place(Place place) {
    StringBuilder words = new StringBuilder(place.file());
    if (!place.sheet().isEmpty()) {
      words.append(", ").append(messages.word("sheet")).append(' ').append(place.sheet());
    }
    if (place.column() >= 0) {
      words.append(", ").append(messages.word("cell")).append(' ').append(place.cell());
    } else if (place.row() > 0) {
      words.append(", ").append(messages.word("row")).append(' ').append(place.row());
    }
    if (!place.heading().isEmpty()) {
      words.append(" (").append(shortened(place.heading())).append(')');
    }
    return words.toString();
  }

  private static String shortened(String heading) {
    return heading.codePointCount(0, heading.length()) <= LONGEST
        ? heading
        : heading.substring(0, heading.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
