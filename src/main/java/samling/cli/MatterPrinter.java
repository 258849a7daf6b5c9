package samling.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samling.agenda.Matter;
import samling.agenda.Matter.Why;
import samling.catalogue.Language;
import samling.catalogue.Moment;
import samling.words.Dates;
import samling.words.Words;

/** The list of what needs a hand, to read and for programs. */
final class MatterPrinter {
  /** How much of a title is shown in a table. */
  private static final int TITLE = 40;

  private static final String[] COLUMNS = {
    "kind", "why", "subject", "title", "when", "what", "do", "file", "line"
  };

  private final PrintWriter out;
  private final Messages messages;
  private final Dates dates;
  private final Language first;
  private final int days;

  /**
   * @param first the site's first language
   * @param days how many days ahead was looked
   */
  MatterPrinter(DeskOptions options, Language first, int days) {
    this.out = options.out();
    this.messages = options.messages();
    this.dates = new Dates(Words.of(messages.language()));
    this.first = first;
    this.days = days;
  }

  /** Each reason once, with what to do, and below it what it concerns. */
  void table(List<Matter> matters) {
    if (matters.isEmpty()) {
      out.println(messages.text("list.none"));
      return;
    }
    Map<Why, List<Matter>> byReason = new EnumMap<>(Why.class);
    matters.forEach(m -> byReason.computeIfAbsent(m.why(), w -> new ArrayList<>()).add(m));
    boolean more = false;
    for (Map.Entry<Why, List<Matter>> group : byReason.entrySet()) {
      if (more) {
        out.println();
      }
      more = true;
      out.println(what(group.getKey()) + " (" + group.getValue().size() + ")");
      out.println("  " + messages.text(key(group.getKey()) + ".do"));
      rows(group.getValue());
    }
  }

  /** Comma-separated values with a row of names (RFC 4180). */
  void csv(List<Matter> matters) {
    out.print(String.join(",", COLUMNS) + "\r\n");
    for (Matter matter : matters) {
      List<String> cells = new ArrayList<>();
      for (String cell : cells(matter)) {
        boolean quoted = cell.matches("(?s).*[\",\r\n].*");
        cells.add(quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
      }
      out.print(String.join(",", cells) + "\r\n");
    }
    out.flush();
  }

  /** One JSON object on each line. */
  void json(List<Matter> matters) {
    for (Matter matter : matters) {
      List<String> cells = cells(matter);
      JsonLine line = new JsonLine();
      for (int i = 0; i < COLUMNS.length - 1; i++) {
        line.put(
            COLUMNS[i], COLUMNS[i].equals("when") && cells.get(i).isEmpty() ? null : cells.get(i));
      }
      out.println(line.put("line", matter.place().line()).text());
    }
  }

  private List<String> cells(Matter matter) {
    return List.of(
        KindConverter.name(matter.kind()),
        KindConverter.name(matter.why()),
        matter.subject(),
        title(matter),
        matter.when().map(MatterPrinter::iso).orElse(""),
        matter.args().isEmpty() ? what(matter.why()) : what(matter.why()) + " " + detail(matter),
        messages.text(key(matter.why()) + ".do"),
        matter.place().file(),
        String.valueOf(matter.place().line()));
  }

  private void rows(List<Matter> matters) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (Matter matter : matters) {
      String place = matter.place().file() + ":" + matter.place().line();
      List<String> row =
          List.of(
              matter.when().map(this::when).orElse(""),
              matter.subject(),
              shortened(title(matter)),
              place,
              brief(matter));
      // What is missing in several languages is one row with all of them.
      rows.merge(matter.subject() + " " + place, row, MatterPrinter::joined);
    }
    int[] widths = new int[5];
    rows.values().forEach(row -> widen(widths, row));
    for (List<String> row : rows.values()) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        if (widths[i] > 0) {
          line.append("  ").append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length()));
        }
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private static List<String> joined(List<String> row, List<String> other) {
    List<String> both = new ArrayList<>(row);
    both.set(both.size() - 1, row.get(row.size() - 1) + ", " + other.get(other.size() - 1));
    return both;
  }

  private static String shortened(String title) {
    return title.length() > TITLE ? title.substring(0, TITLE - 1) + "…" : title;
  }

  /** The particulars that fit into a table. */
  private String brief(Matter matter) {
    return matter.why() == Why.MISSING_TRANSLATION
        ? matter.args().get(0).toString()
        : detail(matter);
  }

  private static void widen(int[] widths, List<String> row) {
    for (int i = 0; i < row.size(); i++) {
      widths[i] = Math.max(widths[i], row.get(i).length());
    }
  }

  private String what(Why why) {
    return messages.text(key(why), days);
  }

  /** What is particular to one matter: the number of places, or the language and the keys. */
  private String detail(Matter matter) {
    return switch (matter.why()) {
      case COUNTED_LONG_AGO -> messages.text("list.places", matter.args().get(0));
      case MISSING_TRANSLATION -> {
        StringBuilder keys = new StringBuilder(matter.args().get(0) + ": ");
        String separator = "";
        for (Object name : (List<?>) matter.args().get(1)) {
          keys.append(separator).append(name);
          separator = ", ";
        }
        yield keys.toString();
      }
      default -> "";
    };
  }

  private String title(Matter matter) {
    return matter.title().in(messages.language(), first).text();
  }

  private String when(Moment moment) {
    String date = dates.date(moment.date());
    return moment.time() == null ? date : date + " " + dates.time(moment.time());
  }

  private static String iso(Moment moment) {
    return moment.time() == null ? moment.date().toString() : moment.date() + "T" + moment.time();
  }

  private static String key(Why why) {
    return "list." + KindConverter.name(why);
  }
}
