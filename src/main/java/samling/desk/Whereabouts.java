package samling.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samling.catalogue.Language;
import samling.desk.Shape.Choice;
import samling.desk.Shape.Field;
import samling.desk.Shape.Group;
import samling.desk.Shape.Items;
import samling.desk.Shape.Variant;
import samling.read.FileKind;
import samling.read.FrontMatter;
import samling.read.YamlTree;
import samling.source.ListNode;
import samling.source.MapNode;
import samling.source.MapNode.Entry;
import samling.source.Node;
import samling.source.Position;
import samling.source.SourceText;
import samling.source.Span;

/** Where in the forms a fault lies: what the fields on the way to it are called. */
final class Whereabouts {

  private final DeskWords words;
  private final Map<String, SourceText> texts;
  private Shape reached = new Group(List.of());

  /**
   * @param texts the files as the faults speak of them
   */
  Whereabouts(DeskWords words, Map<String, SourceText> texts) {
    this.words = words;
    this.texts = texts;
  }

  /** The name of a field that is missing where a fault lies; the key, where no form has it. */
  String missing(Span span, String key) {
    of(span);
    return field(reached, key).map(field -> words.label(field.places())).orElse(key);
  }

  /** The names of the fields, the outermost first; the file's own, where no field is at fault. */
  String of(Span span) {
    List<String> steps = new ArrayList<>();
    reached = new Group(List.of());
    Optional<Entity> entity = entity(span.file());
    entity.ifPresent(e -> steps.add(words.text("collection." + e.id())));
    SourceText text = texts.get(span.file());
    if (entity.isPresent() && text != null) {
      Group group = Cabinet.group(entity.get());
      root(text).ifPresent(node -> walk(node, group, entity.get().isListed(), span, steps));
      steps.add(1, name(span.file(), entity.get()));
    }
    return String.join(" › ", steps.stream().filter(step -> !step.isBlank()).toList());
  }

  private static String name(String file, Entity entity) {
    String own = file.substring(file.lastIndexOf('/') + 1);
    return entity.hasFile() ? own.substring(0, own.indexOf('.')) : "";
  }

  private static Optional<Entity> entity(String file) {
    String[] steps = file.split("/", -1);
    return steps.length < 2 || !steps[0].equals("content")
        ? Optional.empty()
        : Entity.of(steps[1].replace(".yaml", ""));
  }

  private static Optional<Node> root(SourceText text) {
    boolean markdown = FileKind.of(text.file()).filter(FileKind::isMarkdown).isPresent();
    return markdown
        ? FrontMatter.read(text, fault -> {}).flatMap(FrontMatter::keys)
        : YamlTree.read(text, fault -> {});
  }

  private void walk(Node node, Shape shape, boolean listed, Span span, List<String> steps) {
    reached = shape;
    if (node instanceof MapNode map) {
      for (Entry entry : map.entries()) {
        if (isWithin(span, entry.key().span(), entry.value().span())) {
          step(entry, shape, listed, span, steps);
          return;
        }
      }
    } else if (node instanceof ListNode list) {
      for (int i = 0; i < list.items().size(); i++) {
        Node item = list.items().get(i);
        if (isWithin(span, item.span(), item.span())) {
          steps.add(number(item, i));
          walk(item, shape instanceof Items items ? items.item() : shape, false, span, steps);
          return;
        }
      }
    }
  }

  private void step(Entry entry, Shape shape, boolean listed, Span span, List<String> steps) {
    if (listed) {
      steps.add(entry.name());
      walk(entry.value(), shape, false, span, steps);
      return;
    }
    Optional<Field> field = field(shape, entry.name());
    Optional<Language> language = Language.of(entry.name());
    if (field.isPresent()) {
      steps.add(words.label(field.get().places()));
      walk(entry.value(), field.get().shape(), false, span, steps);
    } else {
      steps.add(language.map(Language::nativeName).orElse(entry.name()));
    }
  }

  /** What one of several is called: by its id, or its place in the list. */
  private static String number(Node item, int index) {
    return item instanceof MapNode map
            && map.get("id").orElse(null) instanceof samling.source.ScalarNode id
        ? id.text()
        : Integer.toString(index + 1);
  }

  private static Optional<Field> field(Shape shape, String name) {
    if (shape instanceof Group group) {
      return group.fields().stream().filter(field -> field.name().equals(name)).findFirst();
    }
    if (shape instanceof Choice choice) {
      return choice.variants().stream()
          .map(Variant::shape)
          .flatMap(each -> field(each, name).stream())
          .findFirst();
    }
    return Optional.empty();
  }

  private static boolean isWithin(Span span, Span first, Span last) {
    Position at = span.start();
    return first.start().compareTo(at) <= 0 && at.compareTo(last.end()) <= 0;
  }
}
