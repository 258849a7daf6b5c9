package samling.desk;

import java.util.List;
import samling.desk.Shape.Group;
import samling.edit.FileChange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Something that has a YAML file of its own. */
record WholeFile(Tongues tongues, Group group, Sheet sheet) implements Card {

  @Override
  public ObjectNode form() {
    return new Wire(tongues).of(group, sheet.document().value());
  }

  @Override
  public List<FileChange> changes(JsonNode form) throws NotDone {
    return sheet.to(new Merge(tongues).of(group, sheet.document().value(), form)).changes();
  }

  @Override
  public List<FileChange> removal() {
    return List.of(sheet.removal());
  }
}
