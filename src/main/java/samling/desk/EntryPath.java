package samling.desk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samling.desk.NotDone.Reason;

/**
 * What the editing page calls a file. There is no such file: the name tells what is meant and its
 * id, and nothing else can be said with it.
 */
record EntryPath(Entity entity, String id) {

  private static final Pattern MANY = Pattern.compile("([a-z]+)/([^/\\\\]{0,200})\\.json");
  private static final Pattern ALONE = Pattern.compile("([a-z]+)\\.json");

  static EntryPath of(String path) throws NotDone {
    Matcher many = MANY.matcher(path);
    if (many.matches()) {
      Optional<Entity> entity = Entity.of(many.group(1)).filter(e -> !e.isAlone());
      if (entity.isPresent()) {
        return new EntryPath(entity.get(), many.group(2));
      }
    }
    Matcher alone = ALONE.matcher(path);
    if (alone.matches()) {
      Optional<Entity> entity = Entity.of(alone.group(1)).filter(Entity::isAlone);
      if (entity.isPresent()) {
        return new EntryPath(entity.get(), alone.group(1));
      }
    }
    throw NotDone.of(Reason.NOT_THERE, path);
  }

  String path() {
    return (entity.isAlone() ? "" : entity.id() + "/") + id + ".json";
  }
}
