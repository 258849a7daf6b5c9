package samling.exchange;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import samling.catalogue.Course;
import samling.catalogue.Language;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Rule;
import samling.edit.Document;
import samling.edit.FileChange;
import samling.edit.Refused;
import samling.edit.SiteDesk;
import samling.revise.Value;
import samling.revise.Value.Mapping;
import samling.revise.Value.Sequence;
import samling.revise.Wish;
import samling.sheet.Fault;
import samling.sheet.Header;
import samling.sheet.Place;
import samling.sheet.SheetFiles;
import samling.sheet.Table;

/** What a spreadsheet would change in a site; nothing is written here. */
public final class Import {

  private final SiteDesk desk;
  private final Language first;
  private final List<Fault> faults = new ArrayList<>();
  private final List<OfferingChange> changes = new ArrayList<>();
  private final Map<String, Place> seen = new TreeMap<>();
  private final Map<Course, Map<String, Mapping>> wishes = new LinkedHashMap<>();
  private final RowReader reader;
  private int rows;

  private Import(SiteDesk desk) {
    this.desk = desk;
    this.first = desk.catalogue().site().languages().get(0);
    this.reader = new RowReader(desk, first, faults);
  }

  /**
   * Compares a spreadsheet with a site.
   *
   * @param file the spreadsheet's name
   * @param clock the instant the site is checked for
   */
  public static Plan plan(SiteDesk desk, String file, byte[] bytes, Function<ZoneId, Instant> clock)
      throws IOException {
    Import made = new Import(desk);
    made.tables(file, SheetFiles.read(file, bytes, made.faults::add));
    return made.plan(clock.apply(desk.catalogue().site().zone()));
  }

  private void tables(String file, List<Table> tables) {
    List<Table> others = new ArrayList<>();
    boolean found = !faults.isEmpty();
    for (Table table : tables) {
      Optional<Header> header = Header.find(table, first, faults::add);
      if (header.isPresent()) {
        found = true;
        header.get().rowsOf(table).forEach(row -> row(header.get(), row));
      } else if (!table.rows().isEmpty()) {
        others.add(table);
      }
    }
    if (found) {
      others.forEach(
          t -> faults.add(Fault.of(Rule.SHEET_OTHER_SHEET, t.place(), t.place().sheet())));
    } else {
      faults.add(Fault.of(Rule.SHEET_NO_HEADER, Place.ofFile(file)));
    }
  }

  private void row(Header header, Table.Row row) {
    rows++;
    Optional<RowReader.Asked> asked = reader.read(header, row);
    if (asked.isEmpty()) {
      return;
    }
    OfferingChange change = asked.get().change();
    Place other = seen.putIfAbsent(change.key(), row.place());
    if (other != null) {
      faults.add(
          Fault.of(Rule.SHEET_SECOND_ROW, row.place(), change.key(), String.valueOf(other.row())));
    } else if (change.added() || !change.cells().isEmpty()) {
      changes.add(change);
      wishes
          .computeIfAbsent(asked.get().course(), c -> new LinkedHashMap<>())
          .put(change.offering(), asked.get().offering());
    }
  }

  private Plan plan(Instant now) throws IOException {
    faults.sort(Comparator.comparing(Fault::diagnostic));
    Plan seen = Plan.of(rows, changes, faults);
    if (!seen.isGood() || changes.isEmpty()) {
      return seen;
    }
    List<Diagnostic> refused = new ArrayList<>();
    List<FileChange> files = new ArrayList<>();
    for (Map.Entry<Course, Map<String, Mapping>> wish : wishes.entrySet()) {
      try {
        Document document = desk.document(wish.getKey().source().span().file());
        files.add(desk.change(document, wish(document.value(), wish.getValue())));
      } catch (Refused e) {
        refused.addAll(e.refusal().diagnostics());
      }
    }
    return refused.isEmpty()
        ? SiteAfter.check(desk, seen.writing(files), now)
        : seen.failing(refused, desk.content().texts(), Map.of());
  }

  /** The course with each offering as it is wanted; new ones come last. */
  private static Wish wish(Mapping course, Map<String, Mapping> offerings) {
    Map<String, Mapping> left = new LinkedHashMap<>(offerings);
    List<Value> items = new ArrayList<>();
    if (course.get("offerings").orElse(null) instanceof Sequence list) {
      for (Value item : list.items()) {
        String id = item instanceof Mapping map ? map.text("id").orElse("") : "";
        Mapping wanted = left.remove(id);
        items.add(wanted == null ? item : wanted);
      }
    }
    items.addAll(left.values());
    return Wish.of(course.with("offerings", new Sequence(items)));
  }
}
