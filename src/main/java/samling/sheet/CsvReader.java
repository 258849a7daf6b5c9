package samling.sheet;

import java.util.ArrayList;
import java.util.List;
import samling.diagnostic.Rule;
import samling.sheet.Table.Row;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** The way from separated values (RFC 4180) to rows, whatever the separator is. */
final class CsvReader {

  private static final char[] SEPARATORS = {';', '\t', ','};

  /** So many lines tell what the separator is. */
  private static final int LOOKED_AT = 5;

  private final Place file;
  private final List<Row> rows = new ArrayList<>();
  private Place at;

  private CsvReader(Place file) {
    this.file = file;
    this.at = file.row(1);
  }

  /**
   * Every row that holds something.
   *
   * @param text without byte order mark
   */
  static List<Row> read(Place file, String text) throws Unreadable {
    // Excel's own way to say which separator there is, in a line of its own.
    boolean told = text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4;
    char separator = told ? text.charAt(4) : separator(text);
    int end = text.indexOf('\n');
    int start = told ? end < 0 ? text.length() : end + 1 : 0;
    CsvReader reader = new CsvReader(file);
    try {
      reader.rows(text.substring(start), separator);
    } catch (JacksonException e) {
      throw new Unreadable(Rule.SHEET_QUOTATION, reader.at);
    }
    return reader.rows;
  }

  private void rows(String text, char separator) throws Unreadable {
    CsvSchema schema =
        CsvSchema.emptySchema().withColumnSeparator(separator).withQuoteChar('"').withoutComments();
    try (JsonParser parser =
        CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .disable(CsvReadFeature.SKIP_EMPTY_LINES)
            .build()
            .reader(schema)
            .createParser(text)) {
      parser.nextToken();
      for (int number = 1; parser.nextToken() == JsonToken.START_ARRAY; number++) {
        at = file.row(number).at(0);
        row(parser);
      }
    }
  }

  private void row(JsonParser parser) throws Unreadable {
    List<Content> contents = new ArrayList<>();
    while (parser.nextToken() == JsonToken.VALUE_STRING) {
      contents.add(new Content.Text(Formulas.unguarded(parser.getString())));
      at = at.at(contents.size());
      if (contents.size() > SheetFiles.MOST_COLUMNS || at.row() > SheetFiles.MOST_ROWS) {
        throw new Unreadable(Rule.SHEET_TOO_LARGE, file);
      }
    }
    Row row = new Row(file.row(at.row()), contents);
    if (!row.isBlank()) {
      rows.add(row);
    }
  }

  /** The separator that the first lines hold most of, outside quotation marks. */
  private static char separator(String text) {
    int[] counts = new int[SEPARATORS.length];
    boolean quoted = false;
    int lines = 0;
    for (int i = 0; i < text.length() && lines < LOOKED_AT; i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted) {
        lines += c == '\n' ? 1 : 0;
        for (int s = 0; s < SEPARATORS.length; s++) {
          counts[s] += c == SEPARATORS[s] ? 1 : 0;
        }
      }
    }
    int best = 0;
    for (int s = 1; s < SEPARATORS.length; s++) {
      best = counts[s] > counts[best] ? s : best;
    }
    return SEPARATORS[best];
  }
}
