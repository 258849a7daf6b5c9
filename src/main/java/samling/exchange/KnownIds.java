package samling.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import samling.catalogue.Catalogue;
import samling.diagnostic.Rule;
import samling.diagnostic.Suggestion;
import samling.sheet.Cell;
import samling.sheet.Column;
import samling.sheet.Fault;

/** The ids that columns can name, and what the things that have them are called. */
final class KnownIds {

  /** So many are named when one is not known. */
  private static final int SHOWN = 6;

  private final Map<String, List<String>> venues = new LinkedHashMap<>();
  private final Map<String, List<String>> people = new LinkedHashMap<>();

  KnownIds(Catalogue catalogue) {
    catalogue.venues().forEach((id, v) -> venues.put(id, List.copyOf(v.name().values().values())));
    catalogue.people().forEach((id, person) -> people.put(id, List.of(person.name())));
  }

  /** Whether every id in a cell is known in its column; if not, the faults say so. */
  boolean check(Column column, Cell cell, String says, Consumer<Fault> faults) {
    if (column != Column.VENUE && column != Column.INSTRUCTORS) {
      return true;
    }
    Map<String, List<String>> known = column == Column.VENUE ? venues : people;
    List<String> unknown =
        Arrays.stream(says.split(", ", -1))
            .filter(id -> !id.isEmpty() && !known.containsKey(id))
            .toList();
    String where = "content/" + (column == Column.VENUE ? "venues" : "people") + ".yaml";
    List<String> some = known.keySet().stream().limit(SHOWN).toList();
    for (String id : unknown) {
      faults.accept(
          Fault.of(Rule.SHEET_UNKNOWN_ID, cell.place(), id, where, some)
              .meaning(meant(id, known).orElse("")));
    }
    return unknown.isEmpty();
  }

  /** The id that was meant, or the id of what was named. */
  private static Optional<String> meant(String word, Map<String, List<String>> known) {
    Map<String, String> ids = new LinkedHashMap<>();
    known.forEach((id, names) -> names.forEach(n -> ids.putIfAbsent(lower(n), id)));
    known.keySet().forEach(id -> ids.put(id, id));
    return Suggestion.closest(lower(word), new ArrayList<>(ids.keySet())).map(ids::get);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
