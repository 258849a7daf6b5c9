package samling.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;
import samling.site.Label;
import samling.site.Printed;
import samling.site.Time;

/**
 * Words in a template, that can be printed with their markup at once, which costs far less than a
 * macro for each; or taken apart as any record.
 */
final class PrintedModel extends TemplateHTMLOutputModel implements TemplateHashModel {
  private final Record value;
  private final RecordShape shape;

  private PrintedModel(
      Record value, RecordShape shape, @Nullable String plain, @Nullable String markup) {
    super(plain, markup);
    this.value = value;
    this.shape = shape;
  }

  static PrintedModel of(Printed words, RecordShape shape) {
    if (words instanceof Label label) {
      return label.lang() == null
          ? new PrintedModel(label, shape, label.text(), null)
          : new PrintedModel(label, shape, null, in(label.lang(), label.text()));
    }
    Time time = (Time) words;
    if (time.iso() != null) {
      StringBuilder markup = new StringBuilder(2 * (time.iso().length() + time.text().length()));
      markup.append("<time datetime=\"").append(escaped(time.iso()));
      if (time.lang() != null) {
        markup.append("\" lang=\"").append(escaped(time.lang()));
      }
      markup.append("\">").append(escaped(time.text())).append("</time>");
      return new PrintedModel(time, shape, null, markup.toString());
    }
    return time.lang() == null
        ? new PrintedModel(time, shape, time.text(), null)
        : new PrintedModel(time, shape, null, in(time.lang(), time.text()));
  }

  private static String in(String lang, String text) {
    return "<span lang=\"" + escaped(lang) + "\">" + escaped(text) + "</span>";
  }

  /** Nearly all words are fit for HTML as they are. */
  private static String escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Utf8Writer.isMarkup(text.charAt(i))) {
        return PageHtml.FORMAT.escapePlainText(text);
      }
    }
    return text;
  }

  /** The words themselves. */
  Record value() {
    return value;
  }

  @Override
  public HTMLOutputFormat getOutputFormat() {
    return PageHtml.FORMAT;
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    return ValueWrapper.model(shape.value(value, shape.place(name)));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
