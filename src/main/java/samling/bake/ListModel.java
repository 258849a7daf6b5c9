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

  @Override
  public @Nullable TemplateModel get(int index) throws TemplateModelException {
    return index < 0 || index >= list.size() ? null : ValueWrapper.model(list.get(index));
  }

  @Override
  public int size() {
    return list.size();
  }
}
