package samling.bake;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Parts that many pages have in common, each made once: {@code <@shared part="/parts/foot.ftlh"
 * root=head.root/>}.
 *
 * <p>Such a part is a template of its own that can name {@code site}, its {@code words} and what is
 * given to it, which are texts, numbers and truths, and nothing else. So what comes out can depend
 * on nothing but what it is kept by.
 */
final class SharedParts implements TemplateDirectiveModel {
  private static final String PART = "part";

  /** So that a part that is given something of every page does not fill the memory. */
  private static final int MOST = 2000;

  private final Configuration templates;
  private final StaticTexts texts;
  private final Object source;
  private final @Nullable TemplateModel site;
  private volatile @Nullable TemplateModel words;
  private final Map<Map<String, Object>, byte[]> finished = new ConcurrentHashMap<>();

  /**
   * @param source what templates see as {@code site}
   */
  SharedParts(Configuration templates, StaticTexts texts, Object source)
      throws TemplateModelException {
    this.templates = templates;
    this.texts = texts;
    this.source = source;
    this.site = ValueWrapper.model(source);
  }

  /** Whether these are the parts of the pages of a site. */
  boolean areOf(Object site) {
    return source == site;
  }

  /** The site as templates see it. */
  @Nullable TemplateModel site() {
    return site;
  }

  /** The site's words. */
  @Nullable TemplateModel words() throws TemplateModelException {
    TemplateModel known = words;
    if (known == null && site instanceof TemplateHashModel all) {
      known = all.get("words");
      words = known;
    }
    return known;
  }

  @Override
  @SuppressWarnings("rawtypes") // as FreeMarker declares it
  public void execute(
      Environment environment,
      Map given,
      TemplateModel[] variables,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    Map<String, Object> key = new HashMap<>();
    for (Object each : given.entrySet()) {
      Map.Entry<?, ?> argument = (Map.Entry<?, ?>) each;
      if (argument.getValue() != null) {
        key.put((String) argument.getKey(), plain(argument.getKey(), argument.getValue()));
      }
    }
    if (body != null || !(key.get(PART) instanceof String name)) {
      throw new TemplateModelException(
          "\"shared\" takes the part's template, part=\"/shared/…\", and has nothing within.");
    }
    byte[] part = finished.get(key);
    if (part == null) {
      part = make(name, key);
      if (finished.size() < MOST) {
        finished.put(key, part);
      }
    }
    Writer out = environment.getOut();
    if (out instanceof Utf8Writer page) {
      page.write(part);
    } else {
      out.write(new String(part, StandardCharsets.UTF_8));
    }
  }

  private byte[] make(String name, Map<String, Object> given)
      throws TemplateException, IOException {
    Utf8Writer out = new Utf8Writer(texts);
    try {
      templates.getTemplate(name).process(new Seen(given, this), out);
    } catch (TemplateNotFoundException e) {
      throw new TemplateModelException(e.getMessage(), e);
    }
    return out.taken();
  }

  private static Object plain(Object name, Object value) throws TemplateModelException {
    if (value instanceof TemplateScalarModel text) {
      return text.getAsString();
    } else if (value instanceof TemplateBooleanModel truth) {
      return truth.getAsBoolean();
    } else if (value instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    }
    throw new TemplateModelException(
        "A shared part can be given texts, numbers and truths; \""
            + name
            + "\" is something else.");
  }

  /** All that a part's template can name. */
  private record Seen(Map<String, Object> given, SharedParts parts) implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      return switch (name) {
        case "site" -> parts.site;
        case "shared" -> parts;
        case "words" ->
            given.containsKey(name) ? ValueWrapper.model(given.get(name)) : parts.words();
        case PART -> null;
        default -> ValueWrapper.model(given.get(name));
      };
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
