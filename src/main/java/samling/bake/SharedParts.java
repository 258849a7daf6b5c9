package samling.bake;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.Template;
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
import freemarker.template.TemplateSequenceModel;
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
 *
 * <p>With {@code each=page.courses} a part is made for each record of a list, which it sees as
 * {@code each}, and is kept by the very record too.
 */
final class SharedParts implements TemplateDirectiveModel {
  private static final String PART = "part";
  private static final String EACH = "each";

  private static final String NO_RECORDS =
      "What a shared part is made for each of, each=…, is a list of records, such as page.courses.";

  /** So that a part that is given something of every page does not fill the memory. */
  private static final int MOST = 2000;

  private final Configuration templates;
  private final StaticTexts texts;
  private final @Nullable TemplateModel site;
  private volatile @Nullable TemplateModel words;
  private final Map<Map<String, Object>, byte[]> finished = new ConcurrentHashMap<>();
  private final PartsOfRecords ofRecords = new PartsOfRecords();
  private volatile Object source;

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

  /** Makes these the parts of a site's pages too, if templates see the same of it. */
  boolean serve(Object site) {
    if (!source.equals(site)) {
      return false;
    }
    source = site;
    return true;
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
    TemplateModel list = null;
    for (Object each : given.entrySet()) {
      Map.Entry<?, ?> argument = (Map.Entry<?, ?>) each;
      if (argument.getValue() != null && argument.getKey().equals(EACH)) {
        list = (TemplateModel) argument.getValue();
      } else if (argument.getValue() != null) {
        key.put((String) argument.getKey(), plain(argument.getKey(), argument.getValue()));
      }
    }
    if (body != null || !(key.get(PART) instanceof String name)) {
      throw new TemplateModelException(
          "\"shared\" takes the part's template, part=\"/shared/…\", and has nothing within.");
    }
    if (given.containsKey(EACH)) {
      ofEach(name, key, records(list), environment.getOut());
    } else {
      write(one(name, key), environment.getOut());
    }
  }

  private byte[] one(String name, Map<String, Object> given) throws TemplateException, IOException {
    byte[] part = finished.get(given);
    if (part == null) {
      Utf8Writer out = new Utf8Writer(texts);
      template(name).process(new Seen(given, null, this), out);
      part = out.taken();
      if (finished.size() < MOST) {
        finished.put(given, part);
      }
    }
    return part;
  }

  private void ofEach(
      String name, Map<String, Object> given, TemplateSequenceModel list, Writer out)
      throws TemplateException, IOException {
    PartsOfRecords.Series series = ofRecords.series(given);
    Utf8Writer page = out instanceof Utf8Writer ours ? ours : new Utf8Writer(texts);
    Template template = null;
    int count = list.size();
    for (int i = 0; i < count; i++) {
      Record record = record(list, i);
      byte[] part = series.part(record);
      if (part != null) {
        page.write(part);
      } else {
        template = template == null ? template(name) : template;
        int from = page.mark();
        template.process(new Seen(given, RecordModel.of(record), this), page);
        series.add(record, page.since(from));
      }
    }
    if (page != out) {
      write(page.taken(), out);
    }
  }

  private static TemplateSequenceModel records(@Nullable TemplateModel list)
      throws TemplateModelException {
    if (list instanceof TemplateSequenceModel records) {
      return records;
    }
    throw new TemplateModelException(NO_RECORDS);
  }

  /** A record of a list, as itself: to wrap each anew would take longer than to look it up. */
  private static Record record(TemplateSequenceModel list, int place)
      throws TemplateModelException {
    Object item = list instanceof ListModel ours ? ours.value(place) : list.get(place);
    if (item instanceof RecordModel model) {
      return model.value();
    } else if (item instanceof PrintedModel words) {
      return words.value();
    } else if (item instanceof Record record) {
      return record;
    }
    throw new TemplateModelException(NO_RECORDS);
  }

  private static void write(byte[] part, Writer out) throws IOException {
    if (out instanceof Utf8Writer page) {
      page.write(part);
    } else {
      out.write(new String(part, StandardCharsets.UTF_8));
    }
  }

  private Template template(String name) throws TemplateModelException, IOException {
    try {
      return templates.getTemplate(name);
    } catch (TemplateNotFoundException e) {
      throw new TemplateModelException(e.getMessage(), e);
    }
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
  private record Seen(Map<String, Object> given, @Nullable TemplateModel each, SharedParts parts)
      implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      return switch (name) {
        case "site" -> parts.site;
        case "shared" -> parts;
        case "words" ->
            given.containsKey(name) ? ValueWrapper.model(given.get(name)) : parts.words();
        case PART -> null;
        case EACH -> each;
        default -> ValueWrapper.model(given.get(name));
      };
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
