package samling.bake;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samling.bake.TemplateFault.Kind;

/** What FreeMarker throws, as faults with a place and without its debug text. */
final class FreeMarkerFaults {

  private static final Pattern INNARDS =
      Pattern.compile(
          " \\(wrapper: [^)]*\\)|^==> .*$|^Error on line .*column.*:$", Pattern.MULTILINE);

  private FreeMarkerFaults() {}

  static TemplateFault of(Exception thrown, String template) {
    ClockInTemplate clock = find(ClockInTemplate.class, thrown);
    if (clock != null) {
      return clock.fault();
    }
    LinkOutOfSite link = find(LinkOutOfSite.class, thrown);
    if (link != null) {
      return link.fault();
    }
    ParseException parse = find(ParseException.class, thrown);
    if (parse != null) {
      return ofParse(parse, template);
    } else if (thrown instanceof TemplateNotFoundException missing) {
      return missing(missing.getTemplateName());
    } else if (thrown instanceof TemplateException failed) {
      return ofTemplate(failed, template);
    }
    return TemplateFault.whole(Kind.EVALUATION, template, "", text(thrown.getMessage()));
  }

  static TemplateFault missing(String template) {
    return TemplateFault.whole(
        Kind.MISSING_TEMPLATE, template, template, "There is no template \"" + template + "\".");
  }

  static TemplateFault endless(String template) {
    return TemplateFault.whole(
        Kind.EVALUATION, template, "", "A macro or function of this page calls itself for ever.");
  }

  private static TemplateFault ofParse(ParseException parse, String template) {
    return new TemplateFault(
        Kind.SYNTAX,
        Objects.requireNonNullElse(parse.getTemplateName(), template),
        Optional.empty(),
        parse.getLineNumber(),
        parse.getColumnNumber(),
        parse.getEndLineNumber(),
        parse.getEndColumnNumber(),
        "",
        text(parse.getEditorMessage()),
        "");
  }

  private static TemplateFault ofTemplate(TemplateException failed, String template) {
    String subject = Objects.requireNonNullElse(failed.getBlamedExpressionString(), "");
    TemplateNotFoundException absent = find(TemplateNotFoundException.class, failed);
    Kind kind = Kind.EVALUATION;
    String message = text(failed.getMessageWithoutStackTop());
    if (absent != null) {
      kind = Kind.MISSING_TEMPLATE;
      subject = absent.getTemplateName();
      message = "There is no template \"" + subject + "\".";
    } else if (failed instanceof InvalidReferenceException) {
      kind = Kind.MISSING_VALUE;
      message = "\"" + subject + "\" has no value here.";
    }
    return new TemplateFault(
        kind,
        Objects.requireNonNullElse(failed.getTemplateSourceName(), template),
        Optional.empty(),
        number(failed.getLineNumber()),
        number(failed.getColumnNumber()),
        number(failed.getEndLineNumber()),
        number(failed.getEndColumnNumber()),
        subject,
        message,
        "");
  }

  private static int number(@Nullable Integer place) {
    return place == null ? 0 : place;
  }

  /** FreeMarker's words without its own class names, places, tips and stack of directives. */
  private static String text(@Nullable String message) {
    String all = Objects.requireNonNullElse(message, "").replace("\r\n", "\n");
    int debug = all.indexOf("\n----");
    String words = debug < 0 ? all : all.substring(0, debug);
    return INNARDS.matcher(words).replaceAll("").strip().replaceAll(":$", ".");
  }

  private static <T extends Throwable> @Nullable T find(Class<T> type, @Nullable Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return type.cast(t);
      }
    }
    return null;
  }
}
