package samling.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Course;
import samling.catalogue.Language;
import samling.catalogue.Offering;
import samling.catalogue.Session;
import samling.revise.Value;
import samling.revise.Value.Mapping;
import samling.revise.Value.Nothing;
import samling.revise.Value.Numeral;
import samling.revise.Value.Sequence;
import samling.sheet.Column;
import samling.sheet.ColumnType;
import samling.sheet.Field;
import samling.sheet.SessionText;

/**
 * What an offering says in a column.
 *
 * @param text as a cell would say it; empty for nothing
 * @param editable whether a cell can say something else and nothing be lost
 */
record Held(String text, boolean editable) {

  private static final Held NOTHING = new Held("", true);

  /** What an offering says that is not there yet. */
  static Held ofNew(Field field) {
    return new Held("", field.column().type() != ColumnType.READ_ONLY);
  }

  /**
   * What an offering says.
   *
   * @param first the site's first language
   */
  static Held of(Field field, Course course, Offering offering, Mapping value, Language first) {
    Column column = field.column();
    return switch (column) {
      case COURSE -> new Held(course.id(), false);
      case TITLE -> new Held(course.title().in(first, first).text(), false);
      case LAST_DATE -> new Held(last(offering), false);
      case SCHEDULE -> new Held(schedule(offering, value), false);
      case DATE, START, END, MORE_SESSIONS -> session(column, offering, value);
      case FEE -> fee(value);
      case CURRENCY -> currency(value);
      default ->
          column.type() == ColumnType.TEXT
              ? words(at(value, column.keys()), field.language(), first)
              : plain(at(value, column.keys()));
    };
  }

  /** The value that some keys lead to. */
  static Optional<Value> at(Mapping value, List<String> keys) {
    Optional<Value> found = value.get(keys.get(0));
    for (String key : keys.subList(1, keys.size())) {
      found = found.flatMap(v -> v instanceof Mapping map ? map.get(key) : Optional.empty());
    }
    return found;
  }

  private static Held plain(Optional<Value> value) {
    if (value.isEmpty() || value.get() instanceof Nothing) {
      return NOTHING;
    }
    if (value.get() instanceof Sequence list) {
      List<String> items = list.items().stream().flatMap(i -> i.words().stream()).toList();
      return new Held(String.join(", ", items), items.size() == list.items().size());
    }
    if (value.get() instanceof Mapping map) {
      String joined =
          map.entries().values().stream()
              .flatMap(v -> v.words().stream())
              .collect(Collectors.joining(", "));
      return new Held(joined, false);
    }
    if (value.get() instanceof Numeral number) {
      return new Held(number(number.number()), true);
    }
    return new Held(value.get().words().orElse("").strip(), true);
  }

  private static String number(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static Held words(Optional<Value> value, @Nullable Language language, Language first) {
    if (value.isPresent() && value.get() instanceof Mapping map && language != null) {
      return new Held(map.text(language.tag()).orElse("").strip(), true);
    }
    return language == first ? plain(value) : NOTHING;
  }

  private static String last(Offering offering) {
    Session last = offering.last();
    return last == null ? "" : last.date().toString();
  }

  private static String schedule(Offering offering, Mapping value) {
    return value.get("schedule").isEmpty()
        ? ""
        : offering.sessions().stream().map(Held::text).collect(Collectors.joining("; "));
  }

  private static String text(Session session) {
    return SessionText.of(
        session.date().toString(),
        session.start() == null ? "" : session.start().toString(),
        session.end() == null ? "" : session.end().toString());
  }

  private static Held session(Column column, Offering offering, Mapping value) {
    if (value.get("schedule").isPresent()) {
      Session first = offering.first();
      String[] parts = first == null ? new String[] {"", "", ""} : SessionText.parts(text(first));
      return new Held(column == Column.MORE_SESSIONS ? "" : part(parts, column), false);
    }
    List<String> sessions = sessions(value);
    if (sessions.isEmpty()) {
      return NOTHING;
    }
    return column == Column.MORE_SESSIONS
        ? new Held(String.join("; ", sessions.subList(1, sessions.size())), true)
        : new Held(part(SessionText.parts(sessions.get(0)), column), true);
  }

  private static String part(String[] parts, Column column) {
    return parts[column == Column.DATE ? 0 : column == Column.START ? 1 : 2];
  }

  /** The meetings that are written one by one. */
  static List<String> sessions(Mapping offering) {
    List<String> sessions = new ArrayList<>();
    if (offering.get("sessions").orElse(null) instanceof Sequence list) {
      for (Value item : list.items()) {
        if (item instanceof Mapping map) {
          sessions.add(
              SessionText.of(
                  map.text("date").orElse(""),
                  map.text("start").orElse(""),
                  map.text("end").orElse("")));
        }
      }
    }
    return sessions;
  }

  private static Held fee(Mapping value) {
    Optional<Value> fee = value.get("fee");
    if (fee.isPresent() && fee.get() instanceof Mapping price) {
      return plain(price.get("amount"));
    }
    if (fee.isPresent() && fee.get() instanceof Sequence prices) {
      String all =
          prices.items().stream()
              .map(price -> plain(Optional.of(price)).text())
              .collect(Collectors.joining("; "));
      return new Held(all, false);
    }
    return plain(fee);
  }

  private static Held currency(Mapping value) {
    Optional<Value> fee = value.get("fee");
    return fee.isPresent() && fee.get() instanceof Mapping price
        ? plain(price.get("currency"))
        : new Held("", !(fee.orElse(null) instanceof Sequence));
  }
}
