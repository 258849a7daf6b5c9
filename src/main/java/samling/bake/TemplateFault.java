package samling.bake;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/**
 * A place in a template where rendering could not go on.
 *
 * @param kind what sort of fault it is
 * @param template the template's name inside the template folders, or the name of a missing one
 * @param file the template in the site's own folder; empty when it is built in or missing
 * @param line the first line, from 1; 0 when the fault has no place
 * @param column the first column, from 1, every character counting as one
 * @param endLine the last line, inclusive
 * @param endColumn the last column, inclusive
 * @param subject the expression, template or page kind at fault; may be empty
 * @param message the fault in one or a few lines of English
 * @param page the first page that shows the fault
 */
public record TemplateFault(
    Kind kind,
    String template,
    Optional<Path> file,
    int line,
    int column,
    int endLine,
    int endColumn,
    String subject,
    String message,
    String page) {

  /** The order in which faults are told: by template, then by place. */
  public static final Comparator<TemplateFault> BY_PLACE =
      Comparator.comparing(TemplateFault::template)
          .thenComparingInt(TemplateFault::line)
          .thenComparingInt(TemplateFault::column)
          .thenComparing(TemplateFault::kind)
          .thenComparing(TemplateFault::message);

  /** The sorts of template faults. */
  public enum Kind {
    /** No {@code template.<kind>.file} names a template for a kind of page. */
    UNMAPPED_KIND,
    /** The template does not end in {@code .ftlh}. */
    FOREIGN_TEMPLATE,
    /** {@code output.extension} is not the extension that the pages are planned with. */
    FOREIGN_EXTENSION,
    /** Neither the site nor Samling has a template of that name. */
    MISSING_TEMPLATE,
    /** The template is a link out of the site. */
    OUTSIDE_LINK,
    /** The template asks what time it is. */
    CLOCK,
    /** The template breaks FreeMarker's grammar. */
    SYNTAX,
    /** An expression has no value. */
    MISSING_VALUE,
    /** An expression or directive failed in another way. */
    EVALUATION
  }

  /** A fault of a template as a whole. */
  static TemplateFault whole(Kind kind, String template, String subject, String message) {
    return new TemplateFault(kind, template, Optional.empty(), 0, 0, 0, 0, subject, message, "");
  }

  TemplateFault in(Optional<Path> templateFile) {
    return new TemplateFault(
        kind, template, templateFile, line, column, endLine, endColumn, subject, message, page);
  }

  TemplateFault on(String faultyPage) {
    return new TemplateFault(
        kind, template, file, line, column, endLine, endColumn, subject, message, faultyPage);
  }
}
