package samling.bake;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list in a template. */
final class ListModel extends Model implements TemplateSequenceModel {
  private final List<?> list;

  ListModel(List<?> list) {
    this.list = list;
  }

  /** A value of the list as it is. */
  @Nullable Object value(int index) {
    return list.get(index);
  }

  @Override
  public @Nullable TemplateModel get(int index) throws TemplateModelException {
    return index < 0 || index >= list.size() ? null : ValueWrapper.model(list.get(index));
  }

  @Override
  public int size() {
    return list.size();
  }
}
