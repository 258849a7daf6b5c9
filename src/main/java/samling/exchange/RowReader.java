package samling.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Course;
import samling.catalogue.Language;
import samling.catalogue.Offering;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Rule;
import samling.diagnostic.Severity;
import samling.diagnostic.Suggestion;
import samling.edit.SiteDesk;
import samling.read.Ids;
import samling.read.bind.Setting;
import samling.revise.Value;
import samling.revise.Value.Mapping;
import samling.revise.Value.Text;
import samling.sheet.Cell;
import samling.sheet.CellReader;
import samling.sheet.Column;
import samling.sheet.ColumnType;
import samling.sheet.Content;
import samling.sheet.Fault;
import samling.sheet.Field;
import samling.sheet.Header;
import samling.sheet.Table.Row;

/** The way from a row to what it asks of a course. */
final class RowReader {

  private final SiteDesk desk;
  private final Language first;
  private final List<Fault> faults;
  private final CellReader cells;
  private final KnownIds ids;
  private final Set<String> faulty;
  private final Map<String, Map<String, Offering>> offerings = new HashMap<>();

  RowReader(SiteDesk desk, Language first, List<Fault> faults) {
    this.desk = desk;
    this.first = first;
    this.faults = faults;
    this.cells = new CellReader(first);
    this.ids = new KnownIds(desk.catalogue());
    this.faulty =
        desk.faults().stream()
            .filter(d -> d.severity() == Severity.ERROR)
            .map((Diagnostic d) -> d.span().file())
            .collect(Collectors.toSet());
  }

  /**
   * What a row asks for.
   *
   * @param offering the offering as it shall be
   */
  record Asked(Course course, OfferingChange change, Mapping offering) {}

  /** What a row asks for; nothing if that can't be told, and why is among the faults. */
  Optional<Asked> read(Header header, Row row) {
    Cell courseCell = header.cell(row, Field.of(Column.COURSE));
    Cell offeringCell = header.cell(row, Field.of(Column.OFFERING));
    String courseId = CellReader.shown(courseCell);
    String id = CellReader.shown(offeringCell);
    if (courseId.isEmpty()) {
      return fault(Fault.of(Rule.SHEET_NO_COURSE, courseCell.place()));
    }
    Course course = desk.catalogue().courses().get(courseId);
    if (course == null) {
      return fault(
          Fault.of(Rule.SHEET_UNKNOWN_COURSE, courseCell.place(), courseId)
              .meaning(closest(courseId, desk.catalogue().courses().keySet())));
    }
    if (id.isEmpty()) {
      return fault(Fault.of(Rule.SHEET_NO_OFFERING, offeringCell.place(), courseId));
    }
    Offering offering = offerings(course).get(id);
    boolean text = offeringCell.content() instanceof Content.Text || offering != null;
    if (offering == null && (!text || !Ids.isId(id))) {
      return fault(
          Fault.of(Rule.SHEET_BAD_ID, offeringCell.place(), id).meaning(Ids.like(id).orElse("")));
    }
    return asked(header, row, course, id, offering);
  }

  private Optional<Asked> asked(
      Header header, Row row, Course course, String id, @Nullable Offering offering) {
    Mapping old =
        offering == null
            ? Mapping.EMPTY.with("id", new Text(id))
            : (Mapping) Value.of(offering.source());
    List<CellChange> changes = new ArrayList<>();
    for (Field field : header.fields().keySet()) {
      if (field.column() != Column.COURSE && field.column() != Column.OFFERING) {
        Held held =
            offering == null ? Held.ofNew(field) : Held.of(field, course, offering, old, first);
        change(field, header.cell(row, field), held, course, offering).ifPresent(changes::add);
      }
    }
    String file = course.source().span().file();
    OfferingChange change =
        new OfferingChange(course.id(), id, file, row.place(), offering == null, changes);
    if (faulty.contains(file) && (offering == null || !changes.isEmpty())) {
      return fault(Fault.of(Rule.SHEET_COURSE_FAULTY, row.place(), course.id(), file));
    }
    currency(header, row, old);
    return Optional.of(new Asked(course, change, Reshaping.of(old, change, first, faults)));
  }

  /** What a cell changes; nothing if it says nothing, or the same, or what can't be. */
  private Optional<CellChange> change(
      Field field, Cell cell, Held held, Course course, @Nullable Offering offering) {
    Column column = field.column();
    if (cell.content().isBlank() || CellReader.shown(cell).equals(held.text())) {
      return Optional.empty();
    }
    if (column == Column.TITLE) {
      title(cell, course);
      return Optional.empty();
    }
    Optional<String> read = CellReader.takesAway(cell) ? Optional.of("") : says(column, cell, held);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    String says = read.get();
    if (says.equals(held.text()) || sameWords(column, says, held)) {
      return Optional.empty();
    }
    if (!held.editable()) {
      return readOnly(column, cell, course, offering);
    }
    if (!ids.check(column, cell, says, faults::add)) {
      return Optional.empty();
    }
    return Optional.of(new CellChange(field, cell.place(), held.text(), says));
  }

  private Optional<String> says(Column column, Cell cell, Held held) {
    Column like = column == Column.LAST_DATE ? Column.DECISION_BY : column;
    // A day typed over a time of day keeps the cell's format and gets a midnight nobody wrote.
    return cells
        .read(like, cell, faults::add)
        .map(
            says ->
                says.endsWith("T00:00")
                        && cell.content() instanceof Content.Date
                        && !says.equals(held.text())
                    ? says.substring(0, says.length() - "T00:00".length())
                    : says);
  }

  /** Texts may be broken and spaced in another way and still be the same. */
  private static boolean sameWords(Column column, String says, Held held) {
    return column.type() == ColumnType.TEXT
        && says.replaceAll("[\\s\\u00A0]+", " ")
            .equals(held.text().replaceAll("[\\s\\u00A0]+", " "));
  }

  private <T> Optional<T> readOnly(
      Column column, Cell cell, Course course, @Nullable Offering offering) {
    // A row that was copied brings along the last day of the one it was copied from.
    boolean copied = offering == null && column == Column.LAST_DATE;
    boolean never = column.type() == ColumnType.READ_ONLY;
    Rule rule = never ? Rule.SHEET_READ_ONLY : Rule.SHEET_READ_ONLY_HERE;
    return copied
        ? Optional.empty()
        : fault(Fault.of(rule, cell.place(), course.source().span().file()));
  }

  private void title(Cell cell, Course course) {
    String shown = CellReader.shown(cell);
    boolean named =
        course.title().values().values().stream().anyMatch(t -> t.strip().equals(shown));
    if (!named && !shown.isEmpty()) {
      faults.add(
          Fault.of(Rule.SHEET_TITLE_ELSEWHERE, cell.place(), shown, course.source().span().file()));
    }
  }

  /** A currency that stands beside an amount must be the one the offering has. */
  private void currency(Header header, Row row, Mapping old) {
    Cell amount = header.cell(row, Field.of(Column.FEE));
    String written = CellReader.currency(amount);
    if (written.isEmpty()) {
      return;
    }
    String own = CellReader.shown(header.cell(row, Field.of(Column.CURRENCY)));
    Mapping fee = old.get("fee").orElse(null) instanceof Mapping map ? map : Mapping.EMPTY;
    String held = own.isEmpty() ? fee.text("currency").orElse("") : own;
    String effective = held.isEmpty() ? Setting.of(desk.catalogue().site()).currency() : held;
    if (!written.equalsIgnoreCase(effective)) {
      faults.add(Fault.of(Rule.SHEET_OTHER_CURRENCY, amount.place(), written, effective));
    }
  }

  private Map<String, Offering> offerings(Course course) {
    return offerings.computeIfAbsent(
        course.id(),
        id ->
            course.offerings().stream()
                .collect(Collectors.toMap(Offering::id, o -> o, (one, other) -> one)));
  }

  private <T> Optional<T> fault(Fault fault) {
    faults.add(fault);
    return Optional.empty();
  }

  private static String closest(String id, Collection<String> ids) {
    return Suggestion.closest(id, ids).orElse("");
  }
}
