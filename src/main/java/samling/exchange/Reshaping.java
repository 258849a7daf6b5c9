package samling.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samling.catalogue.Language;
import samling.diagnostic.Rule;
import samling.revise.Change;
import samling.revise.Value;
import samling.revise.Value.Mapping;
import samling.revise.Value.Nothing;
import samling.revise.Value.Numeral;
import samling.revise.Value.Sequence;
import samling.revise.Value.Text;
import samling.revise.Value.Truth;
import samling.sheet.Column;
import samling.sheet.ColumnType;
import samling.sheet.Fault;
import samling.sheet.SessionText;

/** The way from an offering and the cells that differ from it to the offering they ask for. */
final class Reshaping {

  private final Map<Column, CellChange> changes = new LinkedHashMap<>();
  private final List<CellChange> texts = new ArrayList<>();
  private final List<Fault> faults;
  private final Language first;
  private final String file;
  private Mapping offering;

  private Reshaping(Mapping offering, OfferingChange change, Language first, List<Fault> faults) {
    this.offering = offering;
    this.file = change.file();
    this.first = first;
    this.faults = faults;
    for (CellChange cell : change.cells()) {
      if (cell.field().column().type() == ColumnType.TEXT) {
        texts.add(cell);
      } else {
        changes.put(cell.field().column(), cell);
      }
    }
  }

  /**
   * The offering after its changes.
   *
   * @param first the site's first language
   * @param faults takes what can't be
   */
  static Mapping of(Mapping offering, OfferingChange change, Language first, List<Fault> faults) {
    Reshaping reshaping = new Reshaping(offering, change, first, faults);
    reshaping.sessions();
    reshaping.fee();
    reshaping.texts.forEach(reshaping::words);
    reshaping.changes.values().forEach(reshaping::plain);
    return reshaping.offering;
  }

  private void plain(CellChange change) {
    Column column = change.field().column();
    offering = with(offering, column.keys(), value(column.type(), change.after()));
  }

  private static Value value(ColumnType type, String text) {
    if (text.isEmpty()) {
      return new Nothing();
    }
    return switch (type) {
      case INTEGER, AMOUNT -> Numeral.of(new BigDecimal(text));
      case YES_NO -> new Truth(text.equals("true"));
      case LIST ->
          new Sequence(Arrays.stream(text.split(", ", -1)).map(t -> (Value) new Text(t)).toList());
      default -> new Text(text);
    };
  }

  /** A map with a value below some keys; without it, and without maps left empty, for nothing. */
  private static Mapping with(Mapping map, List<String> keys, Value value) {
    String key = keys.get(0);
    Value made = value;
    if (keys.size() > 1) {
      Mapping inner = map.get(key).orElse(null) instanceof Mapping m ? m : Mapping.EMPTY;
      Mapping changed = with(inner, keys.subList(1, keys.size()), value);
      made = changed.entries().isEmpty() ? new Nothing() : changed;
    }
    return made instanceof Nothing ? map.without(key) : map.with(key, made);
  }

  private void words(CellChange change) {
    List<String> keys = change.field().column().keys();
    Language language = Optional.ofNullable(change.field().language()).orElse(first);
    if (!change.after().isEmpty()) {
      Change words = new Change.Words(keys, language.tag(), first.tag(), change.after());
      offering = (Mapping) words.applyTo(offering);
    } else if (Held.at(offering, keys).orElse(null) instanceof Mapping byLanguage) {
      Mapping rest = byLanguage.without(language.tag());
      offering = with(offering, keys, rest.entries().isEmpty() ? new Nothing() : rest);
    } else {
      offering = with(offering, keys, new Nothing());
    }
  }

  private void fee() {
    CellChange amount = changes.remove(Column.FEE);
    CellChange currency = changes.remove(Column.CURRENCY);
    if (amount == null && currency == null) {
      return;
    }
    Optional<Value> old = offering.get("fee");
    Mapping price = old.orElse(null) instanceof Mapping map ? map : Mapping.EMPTY;
    if (amount != null && !amount.after().matches("[0-9.]+")) {
      offering =
          amount.after().isEmpty()
              ? offering.without("fee")
              : offering.with("fee", new Text(amount.after()));
      price = Mapping.EMPTY;
    } else if (amount != null) {
      price = price.with("amount", value(ColumnType.AMOUNT, amount.after()));
    }
    boolean priced = price.get("amount").isPresent();
    if (currency != null && !currency.after().isEmpty() && !priced) {
      faults.add(Fault.of(Rule.SHEET_NEEDS_AMOUNT, currency.place(), currency.after()));
    } else if (currency != null && priced) {
      price = with(price, List.of("currency"), value(ColumnType.CURRENCY, currency.after()));
    }
    if (priced) {
      offering = offering.with("fee", price);
    }
  }

  private void sessions() {
    CellChange date = changes.remove(Column.DATE);
    CellChange start = changes.remove(Column.START);
    CellChange end = changes.remove(Column.END);
    CellChange more = changes.remove(Column.MORE_SESSIONS);
    CellChange any = date != null ? date : start != null ? start : end != null ? end : more;
    if (any == null) {
      return;
    }
    List<String> held = Held.sessions(offering);
    String[] one = held.isEmpty() ? new String[] {"", "", ""} : SessionText.parts(held.get(0));
    one[0] = date == null ? one[0] : date.after();
    one[1] = start == null ? one[1] : start.after();
    one[2] = end == null ? one[2] : end.after();
    List<String> wanted = new ArrayList<>();
    boolean none = String.join("", one).isEmpty();
    if (!none) {
      wanted.add(SessionText.of(one[0], one[1], one[2]));
    }
    List<String> others = held.isEmpty() ? held : held.subList(1, held.size());
    List<String> after =
        more == null
            ? others
            : Arrays.stream(more.after().split("; ", -1)).filter(s -> !s.isEmpty()).toList();
    wanted.addAll(after);
    if (one[0].isEmpty() && !wanted.isEmpty()) {
      faults.add(Fault.of(Rule.SHEET_NEEDS_DATE, any.place()));
    } else if (one[1].isEmpty() && !one[2].isEmpty()) {
      faults.add(Fault.of(Rule.SHEET_NEEDS_START, (end == null ? any : end).place(), one[2]));
    } else {
      meetings(wanted, any);
    }
  }

  /**
   * A meeting keeps what else is said of it, such as a title, as long as it is clear which one it
   * is: the one on that day or, where no other is left, the one that was moved to it.
   */
  private void meetings(List<String> wanted, CellChange any) {
    List<Mapping> old = new ArrayList<>();
    if (offering.get("sessions").orElse(null) instanceof Sequence list) {
      list.items().forEach(i -> old.add(i instanceof Mapping map ? map : Mapping.EMPTY));
    }
    List<Optional<Mapping>> found = new ArrayList<>();
    List<Mapping> left = new ArrayList<>(old);
    for (int i = 0; i < wanted.size(); i++) {
      boolean stayed = i < old.size() && isOn(old.get(i), wanted.get(i));
      found.add(stayed ? Optional.of(old.get(i)) : Optional.empty());
      found.get(i).ifPresent(left::remove);
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (found.get(i).isEmpty()) {
        String meeting = wanted.get(i);
        found.set(i, left.stream().filter(m -> isOn(m, meeting)).findFirst());
        found.get(i).ifPresent(left::remove);
      }
    }
    boolean sameNumber = old.size() == wanted.size();
    if (!sameNumber && left.stream().anyMatch(Reshaping::saysMore)) {
      faults.add(Fault.of(Rule.SHEET_READ_ONLY_HERE, any.place(), file));
      return;
    }
    List<Value> made = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      Mapping moved = found.get(i).isEmpty() && sameNumber ? left.remove(0) : Mapping.EMPTY;
      made.add(meeting(found.get(i).orElse(moved), SessionText.parts(wanted.get(i))));
    }
    offering =
        made.isEmpty()
            ? offering.without("sessions")
            : offering.with("sessions", new Sequence(made));
  }

  private static boolean isOn(Mapping meeting, String wanted) {
    return meeting.text("date").filter(SessionText.parts(wanted)[0]::equals).isPresent();
  }

  private static boolean saysMore(Mapping meeting) {
    return !Set.of("date", "start", "end").containsAll(meeting.entries().keySet());
  }

  private static Mapping meeting(Mapping like, String[] parts) {
    Mapping made = like.with("date", new Text(parts[0]));
    made = parts[1].isEmpty() ? made.without("start") : made.with("start", new Text(parts[1]));
    return parts[2].isEmpty() ? made.without("end") : made.with("end", new Text(parts[2]));
  }
}
