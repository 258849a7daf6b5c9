package samling.desk;

import java.util.List;
import samling.edit.FileChange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One thing as it stands in its files, or as it begins. */
sealed interface Card permits WholeFile, Listed, Article {

  /** What a form shows of it. */
  ObjectNode form();

  /** What has to be written so that its files say what a form says; nothing where they do. */
  List<FileChange> changes(JsonNode form) throws NotDone;

  /** What its files are without it; a file that is to go has no bytes afterwards. */
  List<FileChange> removal() throws NotDone;
}
