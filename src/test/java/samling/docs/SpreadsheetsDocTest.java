package samling.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samling.catalogue.Language;
import samling.sheet.AllowedWords;
import samling.sheet.Column;
import samling.sheet.ColumnType;
import samling.sheet.ColumnWords;

/** Run with {@code -Dsamling.docs=write} to write the tables anew after a column has changed. */
class SpreadsheetsDocTest {

  private static final Path PAGE = Path.of("docs/spreadsheets.md");
  private static final String START = "<!-- The tables below are written by a test. -->\n";

  @Test
  void thePageNamesTheColumnsAsTheyAre() throws IOException {
    String now = Files.readString(PAGE);
    String page = now.substring(0, now.indexOf(START) + START.length()) + tables();
    if ("write".equals(System.getProperty("samling.docs"))) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE))
        .as("docs/spreadsheets.md; write it anew with ./mvnw test -Dsamling.docs=write")
        .isEqualTo(page);
  }

  private static String tables() {
    StringBuilder page = new StringBuilder();
    page.append("\n| Bokmål | Nynorsk | Svenska | English | In the content file |\n");
    page.append("|---|---|---|---|---|\n");
    for (Column column : Column.values()) {
      page.append("| ");
      for (Language language : Language.values()) {
        page.append(ColumnWords.in(language).name(column)).append(" | ");
      }
      page.append(column.path().isEmpty() ? "" : "`" + column.path() + "`").append(" |\n");
    }
    AllowedWords words = new AllowedWords();
    for (Column column : Column.values()) {
      if (column.type() == ColumnType.WORD) {
        page.append("\nWords for *").append(ColumnWords.in(Language.EN).name(column));
        page.append("*:\n\n| Bokmål | Nynorsk | Svenska | English | In the content file |\n");
        page.append("|---|---|---|---|---|\n");
        words.of(column).forEach(word -> page.append(row(column, word)));
      }
    }
    return page.toString();
  }

  private static String row(Column column, String word) {
    return List.of(Language.values()).stream()
        .map(language -> ColumnWords.in(language).word(column, word))
        .collect(Collectors.joining(" | ", "| ", " | `" + word + "` |\n"));
  }
}
