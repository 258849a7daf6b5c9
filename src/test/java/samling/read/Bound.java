package samling.read;

import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Language;
import samling.read.bind.ArticleBinder;
import samling.read.bind.CourseBinder;
import samling.read.bind.GroupBinder;
import samling.read.bind.ListBinder;
import samling.read.bind.Scope;
import samling.read.bind.Setting;
import samling.read.bind.Sheet;
import samling.read.bind.SiteBinder;
import samling.read.bind.TargetBinder;
import samling.read.markdown.Excerpt;
import samling.source.Node;
import samling.source.SourceText;
import tools.jackson.databind.json.JsonMapper;

/** What files are read as, written out but for the places it came from. */
final class Bound {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Setting SETTING = new Setting(Language.NB, ZoneId.of("Europe/Oslo"), "NOK");

  private Bound() {}

  static String shown(FileKind kind, Map<String, Object> file) {
    String text = JSON.writeValueAsString(file);
    StringBuilder out = new StringBuilder();
    show(bind(kind, Sources.tree(text), Sources.source(text)), out);
    return out.toString();
  }

  private static Object bind(FileKind kind, Node root, SourceText text) {
    Scope scope = new Scope(text, SETTING);
    return switch (kind) {
      case SITE -> SiteBinder.bind(root, text);
      case ORGANISATIONS -> ListBinder.organisations(root, scope);
      case VENUES -> ListBinder.venues(root, scope);
      case TOPICS -> ListBinder.topics(root, scope);
      case AUDIENCES -> ListBinder.audiences(root, scope);
      case PEOPLE -> ListBinder.people(root, scope);
      case COURSE -> CourseBinder.bind("one", root, scope);
      case GROUP -> GroupBinder.bind("one", root, scope);
      case PATHWAYS -> ListBinder.pathways(root, scope);
      case ANNOUNCEMENT -> ArticleBinder.announcement("one", sheet(root, text, scope), List.of());
      case PAGE -> ArticleBinder.page("one", sheet(root, text, scope), List.of());
      case PUBLISH -> targets(root);
    };
  }

  /** A target can't be without some of its keys, unlike what else is read. */
  private static Object targets(Node root) {
    try {
      return TargetBinder.bind(root);
    } catch (IllegalStateException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static Sheet sheet(Node root, SourceText text, Scope scope) {
    return new Sheet(root, Excerpt.tail(text, text.text().length()), scope);
  }

  private static void show(@Nullable Object value, StringBuilder out) {
    if (value != null && value.getClass().getPackageName().equals("samling.source")) {
      return;
    }
    if (value instanceof Record record) {
      out.append(record.getClass().getSimpleName()).append('(');
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        out.append(component.getName()).append('=');
        show(get(record, component), out);
        out.append(' ');
      }
      out.append(')');
    } else if (value instanceof List<?> list) {
      out.append('[');
      list.forEach(item -> show(item, out.append(' ')));
      out.append(']');
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, item) -> show(item, out.append(key).append(':')));
    } else {
      out.append(value);
    }
  }

  private static @Nullable Object get(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
