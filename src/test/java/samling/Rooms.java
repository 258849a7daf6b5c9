package samling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rooms of the house as ARCHITECTURE.md draws them, in its order. */
record Rooms(Map<String, Room> byName) {
  private static final Set<String> KINDS = Set.of("noun", "verb", "shell");

  /** A package under {@code samling}, and which of the others it may use. */
  record Room(String name, String kind, List<String> mayUse) {}

  static Rooms of(final String document) {
    final Map<String, Room> byName = new LinkedHashMap<>();
    for (final List<String> row : MarkdownTable.below("## Rooms", document).rows()) {
      final String name = MarkdownTable.names(row.get(0)).get(0);
      byName.put(name, new Room(name, row.get(1), MarkdownTable.names(row.get(2))));
    }
    return new Rooms(byName);
  }

  boolean allows(final String room, final String used) {
    final Room found = byName.get(room);
    return room.equals(used) || (found != null && found.mayUse().contains(used));
  }

  /** What is wrong with the table itself. */
  List<String> faults() {
    final List<String> names = List.copyOf(byName.keySet());
    final List<String> faults = new ArrayList<>();
    for (final Room room : byName.values()) {
      if (!KINDS.contains(room.kind())) {
        faults.add(
            "%s is a %s, which is none of noun, verb, shell".formatted(room.name(), room.kind()));
      }
      for (final String used : room.mayUse()) {
        final Room other = byName.get(used);
        if (other == null) {
          faults.add("%s may use %s, which is no room".formatted(room.name(), used));
        } else if (!room.kind().equals("shell") && !other.kind().equals("noun")) {
          faults.add(
              "%s is a %s, so it may use nouns, but not the %s %s"
                  .formatted(room.name(), room.kind(), other.kind(), used));
        } else if (names.indexOf(used) >= names.indexOf(room.name())) {
          faults.add(
              "%s may use %s, which the table has further down: that is a way to cycles"
                  .formatted(room.name(), used));
        }
      }
    }
    return faults;
  }
}
