package samling.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import samling.catalogue.Language;

/** The way from what content files say to cells, in the words of one language. */
public final class CellWriter {

  private static final String TIME = "T([01][0-9]|2[0-3]):[0-5][0-9]";

  private final ColumnWords words;

  public CellWriter(Language language) {
    this.words = ColumnWords.in(language);
  }

  /** The cell that says what a content file says; what it can't be read as is written as it is. */
  public Content cell(Column column, String says) {
    return switch (column.type()) {
      case DATE, MOMENT -> date(says);
      case INTEGER -> says.matches("[0-9]{1,9}") ? number(says) : text(says);
      case AMOUNT ->
          says.matches("[0-9]{1,9}(\\.[0-9]{1,2})?") ? number(says) : text(shown(column, says));
      default -> column == Column.LAST_DATE ? date(says) : text(shown(column, says));
    };
  }

  /** The same as a person reads it. */
  public String shown(Column column, String says) {
    return switch (column.type()) {
      case WORD -> says.isEmpty() ? "" : words.word(column, says);
      case YES_NO ->
          switch (says) {
            case "true" -> words.word("yes");
            case "false" -> words.word("no");
            default -> says;
          };
      case AMOUNT -> says.equals("free") ? words.word("free") : says;
      default -> says;
    };
  }

  /** A workbook with one sheet. */
  public byte[] xlsx(List<Field> fields, List<List<Content>> rows) {
    return XlsxWriter.write(words.word("sheet"), header(fields), rows);
  }

  /** The same as separated values, in UTF-8. */
  public byte[] csv(List<Field> fields, List<List<Content>> rows) {
    List<List<String>> all = new ArrayList<>();
    all.add(header(fields));
    for (List<Content> row : rows) {
      all.add(row.stream().map(this::plain).toList());
    }
    return CsvWriter.write(all);
  }

  private List<String> header(List<Field> fields) {
    return fields.stream().map(words::label).toList();
  }

  private String plain(Content content) {
    if (content instanceof Content.Text text) {
      return text.text();
    }
    if (content instanceof Content.Numeral number) {
      return number.number().toPlainString().replace(".", words.word("decimal"));
    }
    Content.Date date = (Content.Date) content;
    return date.timed()
        ? date.date().toLocalDate() + " " + date.date().toLocalTime()
        : date.date().toLocalDate().toString();
  }

  private static Content text(String text) {
    return text.isEmpty() ? Content.Text.BLANK : new Content.Text(text);
  }

  private static Content number(String digits) {
    return new Content.Numeral(new BigDecimal(digits));
  }

  private static Content date(String says) {
    boolean timed = says.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}" + TIME);
    String day = timed ? says.substring(0, 10) : says;
    if (DayText.date(day).filter(d -> d.toString().equals(day)).isEmpty()) {
      return text(says);
    }
    LocalTime time = timed ? LocalTime.parse(says.substring(11)) : LocalTime.MIDNIGHT;
    return new Content.Date(LocalDateTime.of(LocalDate.parse(day), time), timed);
  }
}
