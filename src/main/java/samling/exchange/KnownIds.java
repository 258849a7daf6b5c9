package samling.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import samling.catalogue.Catalogue;
import samling.catalogue.Text;
import samling.diagnostic.Rule;
import samling.diagnostic.Suggestion;
import samling.sheet.Cell;
import samling.sheet.Column;
import samling.sheet.Fault;

/** The ids that columns can name, and what the things that have them are called. */
final class KnownIds {

  /** So many are named when one is not known. */
  private static final int SHOWN = 6;

  /** Things of a file of content: what each is called, by its id. */
  private record Things(String file, Map<String, List<String>> names) {}

  private final Map<Column, Things> things = new EnumMap<>(Column.class);

  KnownIds(Catalogue catalogue) {
    Things people = of("people", catalogue.people(), person -> List.of(person.name()));
    things.put(Column.VENUE, of("venues", catalogue.venues(), venue -> all(venue.name())));
    things.put(
        Column.ORGANISERS, of("organisations", catalogue.organisations(), o -> all(o.name())));
    things.put(Column.INSTRUCTORS, people);
    things.put(Column.CONTACT, people);
  }

  private static <T> Things of(String file, Map<String, T> all, Function<T, List<String>> names) {
    Map<String, List<String>> named = new LinkedHashMap<>();
    all.forEach((id, thing) -> named.put(id, names.apply(thing)));
    return new Things("content/" + file + ".yaml", named);
  }

  private static List<String> all(Text name) {
    return List.copyOf(name.values().values());
  }

  /** Whether every id in a cell is known in its column; if not, the faults say so. */
  boolean check(Column column, Cell cell, String says, Consumer<Fault> faults) {
    Things things = this.things.get(column);
    if (things == null) {
      return true;
    }
    Map<String, List<String>> known = things.names();
    List<String> unknown =
        Arrays.stream(says.split(", ", -1))
            .filter(id -> !id.isEmpty() && !known.containsKey(id))
            .toList();
    List<String> some = known.keySet().stream().limit(SHOWN).toList();
    for (String id : unknown) {
      faults.accept(
          Fault.of(Rule.SHEET_UNKNOWN_ID, cell.place(), id, things.file(), some)
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
