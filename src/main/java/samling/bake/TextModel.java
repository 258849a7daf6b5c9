package samling.bake;

import freemarker.template.TemplateScalarModel;

/** A text in a template. */
final class TextModel extends Model implements TemplateScalarModel {
  private final String text;

  TextModel(String text) {
    this.text = text;
  }

  @Override
  public String getAsString() {
    return text;
  }
}
