package samling.bake;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;
import samling.site.Printed;

/**
 * A record in a template: its components and its other methods without arguments, by name, as
 * values. A name that the record does not have is a fault even where a default is given for it, so
 * that a slip of the pen is not taken for an empty value.
 */
final class RecordModel extends Model implements TemplateHashModel {
  private final Record value;
  private final RecordShape shape;

  /**
   * The values that were asked for, by place; templates ask for most of them again. Threads may
   * both put one there, and it is the same.
   */
  private final @Nullable Object[] models;

  private RecordModel(Record value, RecordShape shape) {
    this.value = value;
    this.shape = shape;
    this.models = new Object[shape.size()];
  }

  static TemplateModel of(Record value) {
    RecordShape shape = RecordShape.of(value.getClass());
    return shape.isPrinted()
        ? PrintedModel.of((Printed) value, shape)
        : new RecordModel(value, shape);
  }

  /** The record itself. */
  Record value() {
    return value;
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    int place = shape.place(name);
    Object known = models[place];
    if (known instanceof Model model) {
      return model;
    } else if (known instanceof PrintedModel words) {
      return words;
    } else if (known != null) {
      return (TemplateModel) known;
    }
    TemplateModel made = ValueWrapper.model(shape.value(value, place));
    models[place] = made;
    return made;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
