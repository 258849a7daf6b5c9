package samling.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samling.catalogue.Language;
import samling.schema.SchemaFiles;

class ColumnsTest {
  /** What an offering can say and a sheet does not show. */
  private static final Set<String> NOT_SHOWN = Set.of("cancellationTerms");

  private final AllowedWords schemas = new AllowedWords();

  @ParameterizedTest
  @EnumSource
  void aColumnIsOfTheTypeThatTheSchemaSays(Column column) {
    if (column.path().isEmpty()) {
      return;
    }
    Map<String, Object> schema = schemas.schema(column);
    Object format = String.valueOf(schema.get("format"));
    boolean words = schema.containsKey("enum");
    assertThat(words).isEqualTo(column.type() == ColumnType.WORD);
    assertThat(format.equals("date")).isEqualTo(column.type() == ColumnType.DATE);
    assertThat(format.equals("local-time")).isEqualTo(column.type() == ColumnType.TIME);
    assertThat(format.equals("date-or-date-time")).isEqualTo(column.type() == ColumnType.MOMENT);
    assertThat(format.equals("email")).isEqualTo(column.type() == ColumnType.EMAIL);
    assertThat("integer".equals(schema.get("type"))).isEqualTo(column.type() == ColumnType.INTEGER);
    assertThat("number".equals(schema.get("type"))).isEqualTo(column.type() == ColumnType.AMOUNT);
    assertThat("boolean".equals(schema.get("type"))).isEqualTo(column.type() == ColumnType.YES_NO);
  }

  @Test
  void everyKeyOfAnOfferingHasAColumnOrIsKnownToHaveNone() {
    Set<String> shown = new TreeSet<>(NOT_SHOWN);
    for (Column column : Column.values()) {
      shown.add(column.path().replaceAll("[.\\[].*", ""));
    }
    shown.remove("");
    assertThat(SchemaFiles.object(schemas.offering().get("properties")).keySet())
        .containsExactlyInAnyOrderElementsOf(shown);
  }

  @ParameterizedTest
  @EnumSource
  void everyColumnAndEveryWordHasANameInEveryLanguage(Language language) {
    Set<String> needed = new TreeSet<>();
    for (Column column : Column.values()) {
      needed.add(column.key());
      schemas.of(column).forEach(word -> needed.add(column.key() + "." + word));
    }
    for (String word :
        List.of("yes", "no", "free", "remove", "sheet", "decimal", "nb", "nn", "sv", "en")) {
      needed.add("word." + word);
    }
    assertThat(ColumnWords.in(language).keys()).isEqualTo(needed);
  }

  @Test
  void noNameStandsForTwoColumns() {
    Map<String, String> owners = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Column column : Column.values()) {
      for (String name : ColumnWords.all(List.of(column.key()))) {
        String owner = owners.putIfAbsent(Plain.fold(name), column.key());
        if (owner != null && !owner.equals(column.key())) {
          twice.add(name);
        }
      }
    }
    assertThat(twice).isEmpty();
  }
}
