package samling.bake;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The gate between Java and the templates. Records, texts, numbers, truths, enums, lists, maps and
 * optionals pass, as values; nothing else does, so no template ever holds an object to call.
 */
final class ValueWrapper implements ObjectWrapper {

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return model(value);
  }

  static @Nullable TemplateModel model(@Nullable Object value) throws TemplateModelException {
    // Classes first, by how many there are: asking for an interface takes Java far longer.
    if (value == null) {
      return null;
    } else if (value instanceof String text) {
      return new TextModel(text);
    } else if (value instanceof Record fields) {
      return RecordModel.of(fields);
    } else if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    } else if (value instanceof Number number) {
      return new SimpleNumber(number);
    } else if (value instanceof Enum<?> constant) {
      return new TextModel(word(constant));
    } else if (value instanceof Optional<?> optional) {
      return model(optional.orElse(null));
    } else if (value instanceof List<?> list) {
      return new ListModel(list);
    } else if (value instanceof TemplateModel model) {
      return model;
    } else if (value instanceof Map<?, ?> map) {
      return new MapModel(map);
    } else if (value instanceof Collection<?> collection) {
      return new ListModel(List.copyOf(collection));
    }
    throw new TemplateModelException(
        "A template cannot show a " + value.getClass().getName() + "; plan it as text.");
  }

  /**
   * The constant as content files and style sheets write it: {@code WAITING_LIST}, waiting-list.
   */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
