package samling.desk;

import java.util.List;
import samling.desk.Shape.Group;
import samling.edit.FileChange;
import samling.revise.Change;
import samling.revise.Value;
import samling.revise.Value.Mapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Something that stands under its id in a file with others. */
record Listed(Tongues tongues, Group group, Sheet sheet, String id) implements Card {

  @Override
  public ObjectNode form() {
    return new Wire(tongues).of(group, value());
  }

  private Mapping value() {
    Value there = sheet.document().value().get(id).orElse(Mapping.EMPTY);
    return there instanceof Mapping map ? map : Mapping.EMPTY;
  }

  @Override
  public List<FileChange> changes(JsonNode form) throws NotDone {
    Mapping old = value();
    Mapping wanted = new Merge(tongues).of(group, old, form);
    return wanted.isMetBy(old) && sheet.document().value().get(id).isPresent()
        ? List.of()
        : sheet.by(new Change.Set(List.of(id), wanted)).changes();
  }

  @Override
  public List<FileChange> removal() throws NotDone {
    return sheet.by(new Change.Remove(List.of(id))).changes();
  }
}
